import type { CaptureModel } from '../../components/capture/capture-model';
import { capturePlaces } from '../../lib/domain/capture-place';
import { localDayOf } from '../../lib/domain/day-range';
import type { Instant } from '../../lib/domain/time';
import { homeZone } from '../../lib/messages/handlers/reader';
import type { CoxswainDatabase } from '../../lib/store/database';
import { meetingsInRange } from '../../lib/store/meetings';
import { listPeople } from '../../lib/store/people';
import { getSettings } from '../../lib/store/settings';

const dayMs = 24 * 3_600_000;

/** What the page shows: the meetings of yesterday up to a week ahead, and the roster. */
export async function readCapture(db: CoxswainDatabase, now: Instant): Promise<CaptureModel> {
  const [settings, people, meetings] = await Promise.all([
    getSettings(db),
    listPeople(db),
    meetingsInRange(db, now - 2 * dayMs, now + 7 * dayMs),
  ]);
  const zone = homeZone(settings);
  return {
    places: capturePlaces(meetings, people, now),
    people,
    today: localDayOf(now, zone),
    zone,
    theme: settings.theme,
  };
}
