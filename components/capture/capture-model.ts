import type { CapturePlace } from '../../lib/domain/capture-place';
import type { Person } from '../../lib/domain/person';
import type { LocalDay, Zone } from '../../lib/domain/time';

/** What the page for one action item shows. */
export interface CaptureModel {
  places: readonly CapturePlace[];
  people: readonly Person[];
  today: LocalDay;
  zone: Zone;
  theme: 'system' | 'light' | 'dark';
}

/** An action item as it is to be kept. */
export interface CapturedItem {
  text: string;
  place: CapturePlace;
  owner: string;
  dueOn?: LocalDay;
}
