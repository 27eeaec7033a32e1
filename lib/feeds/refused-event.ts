import type { RefusalReason } from '../domain/feed';

/** An event that cannot be read. `detail` is the offending value, for the list of what was left out. */
export class RefusedEventError extends Error {
  override readonly name = 'RefusedEventError';
  constructor(
    readonly reason: RefusalReason,
    readonly detail = '',
  ) {
    super(detail === '' ? reason : `${reason}: ${detail}`);
  }
}

/** An event that was left out. */
export interface RefusedEvent {
  uid?: string;
  reason: RefusalReason;
  detail: string;
}
