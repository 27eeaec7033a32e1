import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PopupActions } from '../../components/popup/popup-actions';
import { PopupFrame } from '../../components/popup/popup-frame';
import type { PopupTrouble } from '../../components/popup/popup-notice';
import { PopupView } from '../../components/popup/popup-view';
import { useLive, usePageFacts } from '../../components/use-live';
import { useWords } from '../../components/words';
import type { LocalDay } from '../../lib/domain/time';
import type { EventWish } from '../../lib/messages/handlers/draft-event';
import type { CoxswainDatabase } from '../../lib/store/database';
import { NewerDataError } from '../../lib/store/newer-data-error';
import { NoRoomError } from '../../lib/store/no-room-error';
import { draftUrl } from '../own-pages/draft-url';
import type { TeachOffer } from './find-teach-offer';
import type { PopupChanges } from './popup-changes';
import { readPopup, type PopupQuestion } from './read-popup';
import { readTrend } from './read-trend';

/** The ways out of the popup, and the site that it may ask for. */
export interface PopupPlace {
  pages: {
    board: () => Promise<void>;
    builder: () => Promise<void>;
    settings: (section?: string) => Promise<void>;
    restore: () => Promise<void>;
    welcome: (step: 'team' | 'rhythm') => Promise<void>;
    meeting: (occurrence: string) => Promise<void>;
    createEvent: (url: string) => Promise<void>;
    calendar: (on?: LocalDay) => Promise<void>;
  };
  /** The sites' names, by id. */
  siteNames: () => Promise<ReadonlyMap<string, string>>;
  copyReport: (siteId: string) => Promise<boolean>;
  teach?: TeachOffer | undefined;
  site: { host: string; allow: () => Promise<boolean>; later: () => Promise<void> } | undefined;
}

const troubleOf = (error: unknown): PopupTrouble => {
  if (error instanceof NewerDataError) return 'newer-data';
  return error instanceof NoRoomError ? 'no-room' : 'not-saved';
};

/** The popup on a store: reads it live, writes what is asked for. */
export function PopupPage(props: {
  db: CoxswainDatabase;
  changes: PopupChanges;
  place: PopupPlace;
  now: () => number;
  machineZone: string;
  report: (where: string, error: unknown) => void;
}) {
  const { db, changes, place, now, machineZone, report } = props;
  const words = useWords();
  const [weekOf, setWeekOf] = useState<LocalDay>();
  const [at, setAt] = useState(now);
  const [failed, setFailed] = useState<{ trouble: PopupTrouble; again: () => void }>();
  const [isSiteAsked, setSiteAsked] = useState(true);
  useEffect(() => {
    const minute = setInterval(() => setAt(now()), 60_000);
    return () => clearInterval(minute);
  }, [now]);
  const question: PopupQuestion = { now: at, machineZone, ...(weekOf === undefined ? {} : { weekOf }) };
  const value = usePageFacts(() => readPopup(db, question), [weekOf, at]);
  // After the week itself: half a year of meetings must not delay the first paint.
  const hasWeek = value !== undefined;
  const trend = useLive(() => (hasWeek ? readTrend(db, { now: at, machineZone }) : undefined), [hasWeek, at]).value;
  const theme = value?.theme;
  useLayoutEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (value === undefined) return <PopupFrame />;

  const save = (change: () => Promise<unknown>): void => {
    change().then(
      () => setFailed(undefined),
      (reason: unknown) => {
        report('popup', reason);
        setFailed({ trouble: troubleOf(reason), again: () => save(change) });
      },
    );
  };
  const go = (leave: Promise<unknown>): void => void leave.catch((reason: unknown) => report('popup', reason));
  const { pages } = place;
  const { model } = value;
  const draft = (wish: EventWish): Promise<string> => draftUrl({ db, words, now: now(), machineZone }, wish);
  const actions: PopupActions = {
    showWeek: setWeekOf,
    openBoard: () => go(pages.board()),
    siteNames: place.siteNames,
    copyReport: place.copyReport,
    openSettings: (section) => go(section === 'team' ? pages.welcome('team') : pages.settings(section)),
    openCalendar: (on) => go(pages.calendar(on)),
    openMeeting: (occurrence) => go(pages.meeting(occurrence)),
    putIn: ({ kind, personId, minutes, from, until }) =>
      go(draft({ kind, personId, minutes, within: { from, until } }).then(pages.createEvent)),
    newEvent: (kind, personId) => go(draft({ kind, personId }).then(pages.createEvent)),
    say: (said) => save(() => changes.say(said)),
    takeBack: (slotId) => save(() => changes.takeBack(slotId)),
    useTemplate: (occurrence) => save(() => changes.useTemplate(occurrence)),
    settleItem: (id, isDone) => save(() => changes.settleItem(id, isDone)),
    addTopic: (topic) => save(() => changes.addTopic(topic)),
    removeTopic: (id) => save(() => changes.removeTopic(id)),
    usePreset: () => save(async () => (await changes.usePreset()) || pages.welcome('team')),
    takeOffer: () => save(() => changes.keep(model.offer ?? [])),
    changeOffer: () => save(() => changes.keep(model.offer ?? []).then(() => pages.builder())),
    declineOffer: () => save(() => changes.declineOffer()),
  };
  const { site, teach } = place;
  const trouble = value.isReadOnly ? 'newer-data' : failed?.trouble;
  return (
    <PopupView
      model={model}
      actions={actions}
      {...(trend === undefined ? {} : { trend })}
      {...(value.fileWeeks === undefined
        ? {}
        : {
            file: {
              weeks: value.fileWeeks,
              onSave: () => go(pages.settings('backup')),
              onLater: () => save(changes.putOffFile),
            },
          })}
      {...(value.areCopiesHalted ? { copies: { onLook: () => go(pages.restore()) } } : {})}
      {...(trouble === undefined ? {} : { trouble })}
      {...(failed === undefined || value.isReadOnly ? {} : { onAgain: failed.again })}
      {...(teach === undefined
        ? {}
        : {
            teach: {
              isAgain: teach.isAgain,
              // In the click itself, as with a site.
              onTeach: () => go(teach.start().then((isGiven) => isGiven && window.close())),
            },
          })}
      {...(site === undefined || !isSiteAsked
        ? {}
        : {
            site: {
              host: site.host,
              // Called in the click itself: a permission is asked for in a user's gesture only.
              onAllow: () => go(site.allow().then((isAllowed) => setSiteAsked(!isAllowed))),
              onLater: () => go(site.later().then(() => setSiteAsked(false))),
            },
          })}
    />
  );
}
