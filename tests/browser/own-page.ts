/** The extension's own pages, by the name of their entrypoint. */
export type OwnPage =
  | 'popup'
  | 'board'
  | 'builder'
  | 'options'
  | 'welcome'
  | 'meeting'
  | 'capture'
  | 'people'
  | 'practice'
  | 'privacy'
  | 'deals'
  | 'share'
  | 'restore';
