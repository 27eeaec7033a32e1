import type { MeetingKind } from '../meeting-kind';
import type { AgendaOwner } from './template';

/** What a shipped template is in every language. */
export interface TemplateShape {
  owner: AgendaOwner;
  /** Of each topic; a language has as many topics. */
  minutes: number[];
  /** Place of the topic that the seller's own takes. */
  sellersTopic?: number;
}

/** A kind that the product ships a template for. */
export type ShippedKind = Exclude<MeetingKind, `own:${string}`>;

/** Twelve full kinds, the short forms of the practice (cadence-practice E), and what a user's own kind starts from. */
export const templateShapes: Record<ShippedKind | 'blank', TemplateShape> = {
  'one-on-one': { owner: 'seller', minutes: [3, 5, 12, 4, 3, 3], sellersTopic: 2 },
  coaching: { owner: 'manager', minutes: [5, 10, 10, 12, 5, 3] },
  'pipeline-review': { owner: 'seller', minutes: [5, 8, 14, 5, 8, 5] },
  'deal-review': { owner: 'seller', minutes: [3, 7, 10, 10, 8, 7] },
  'forecast-review': { owner: 'manager', minutes: [3, 12, 6, 5, 4] },
  'business-review': { owner: 'seller', minutes: [3, 10, 10, 18, 7, 7, 5] },
  'account-plan-review': { owner: 'account-owner', minutes: [3, 8, 10, 10, 9, 5] },
  'territory-plan-review': { owner: 'seller', minutes: [5, 12, 12, 13, 8, 5, 5] },
  'win-loss-review': { owner: 'seller', minutes: [2, 8, 8, 6, 6] },
  'performance-review': { owner: 'manager', minutes: [5, 12, 15, 8, 10, 5, 5] },
  'team-meeting': { owner: 'manager', minutes: [5, 7, 18, 8, 7] },
  'joint-call': { owner: 'seller', minutes: [10, 55, 15, 10] },
  'plan-review': { owner: 'manager', minutes: [5, 12, 12, 10, 10, 6, 5] },
  calibration: { owner: 'facilitator', minutes: [5, 10, 20, 15, 5, 5] },
  'coach-the-coach': { owner: 'leader', minutes: [5, 30, 8, 2] },
  'motivation-talk': { owner: 'seller', minutes: [5, 12, 10, 8, 5] },
  'prospecting-review': { owner: 'seller', minutes: [3, 10, 12, 5] },
  'hiring-check': { owner: 'manager', minutes: [5, 10, 10, 5] },
  recognition: { owner: 'manager', minutes: [3, 12, 5] },
  training: { owner: 'facilitator', minutes: [5, 15, 30, 10] },
  blank: { owner: 'manager', minutes: [3, 23, 4] },
};
