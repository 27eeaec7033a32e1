import type { Instant, Zone } from '../../lib/domain/time';

/** The wall clock of an instant in a zone. */
export const zonedAt = (at: Instant, zone: Zone): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
