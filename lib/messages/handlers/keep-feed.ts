import type { Coverage, Meeting } from '../../domain/meeting';
import type { Instant } from '../../domain/time';
import { meetingsByIds, meetingsOfSeries } from '../../store/meetings';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';
import type { Recognised, Surroundings } from './recognise';
import { learnFromFeed } from './recognise-feed';
import { recordLook } from './record-look';
import { isNameless, rejudgeNameless } from './rejudge-series';

/**
 * Keeps what a calendar file showed, and who is in its series: all or nothing.
 * @param coverage None when the file proves no absence.
 * @returns The meetings of its events, by occurrence.
 */
export const keepFeed = (
  { db, newId }: Pick<HandlerContext, 'db' | 'newId'>,
  events: readonly Recognised[],
  coverage: readonly Coverage[],
  seenAt: Instant,
  around: Surroundings,
): Promise<Map<string, Meeting>> =>
  write(db, [db.sightings, db.coverage, db.meetings, db.tombstones, db.series], async () => {
    const news = new Set(await learnFromFeed(db, events, around));
    // Asked for before the thousands of the file itself stand there, which are in hand after.
    const earlier = (await meetingsOfSeries(db, [...news])).filter(isNameless).map(({ id }) => id);
    const kept = await recordLook({ db, newId }, events, coverage, 'feed', seenAt);
    const others = await meetingsByIds(
      db,
      earlier.filter((id) => !kept.has(id)),
    );
    const ofNews = [...kept.values()].filter(({ series }) => news.has(series));
    await rejudgeNameless(db, [...news], [...others, ...ofNews].filter(isNameless), around);
    return kept;
  });
