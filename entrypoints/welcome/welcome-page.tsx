import { useEffect, useState } from 'preact/hooks';
import type { FeedKeeper } from '../../components/settings/feed-keeper';
import type { SettingsSite, SiteAccess } from '../../components/settings/site-access';
import { usePageFacts } from '../../components/use-live';
import type { WelcomeActions, WelcomeStep } from '../../components/welcome/welcome-model';
import { WelcomeView } from '../../components/welcome/welcome-view';
import { useWords } from '../../components/words';
import { commitmentsOf } from '../../lib/domain/cadence-line';
import type { SuggestedPerson } from '../../lib/domain/suggest-people';
import { weekOf } from '../../lib/domain/week';
import { addCommitments } from '../../lib/store/commitments';
import type { CoxswainDatabase } from '../../lib/store/database';
import { removePerson, restorePerson, takeInPeople } from '../../lib/store/people';
import { saveSettings } from '../../lib/store/settings';
import { keepDigest } from './keep-digest';
import { readWelcome } from './read-welcome';

/** The browser's part of the first run. */
export interface WelcomePlace {
  /** The CRMs that everyone finds at one host. */
  sites: readonly SettingsSite[];
  access: SiteAccess;
  feeds: FeedKeeper;
  suggestPeople: () => Promise<readonly SuggestedPerson[]>;
  allowNotices: () => Promise<boolean>;
  openCalendar: () => void;
}

/** The first run on a store: reads it live, saves each step when it is left. */
export function WelcomePage(props: {
  db: CoxswainDatabase;
  place: WelcomePlace;
  first?: WelcomeStep;
  now: () => number;
  newId: () => string;
  machineZone: string;
  report: (where: string, error: unknown) => void;
}) {
  const { db, place, first, now, newId, machineZone, report } = props;
  const { t } = useWords();
  const [allowedSites, setAllowedSites] = useState<readonly string[]>([]);
  const [isFailed, setFailed] = useState(false);
  const value = usePageFacts(() => readWelcome(db, { now: now(), machineZone }));
  useEffect(() => {
    const { sites, access } = place;
    const look = () =>
      void Promise.all(sites.map(async ({ name, origins }) => ((await access.has(origins)) ? [name] : []))).then(
        (names) => setAllowedSites(names.flat()),
        (reason: unknown) => report('welcome', reason),
      );
    look();
    return access.watch(look);
  }, [place, report]);
  const theme = value?.theme;
  useEffect(() => {
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }, [theme]);
  if (value === undefined) return null;
  const save = (change: Promise<unknown>): void => {
    change.then(
      () => setFailed(false),
      (reason: unknown) => {
        report('welcome', reason);
        setFailed(true);
      },
    );
  };
  const suggestPeople = () =>
    place.suggestPeople().catch((reason: unknown) => {
      report('welcome', reason);
      return [];
    });
  const stamp = () => ({ createdAt: now(), updatedAt: now() });
  const actions: WelcomeActions = {
    saveMe: (me) => save(saveSettings(db, { me }, now())),
    addPeople: (people, additions) => {
      const rows = people.map((person) => ({ id: newId(), ...person, ...stamp() }));
      save(takeInPeople(db, rows, additions, now()));
    },
    removePerson: (id) => save(removePerson(db, id, now())),
    restorePerson: (id) => save(restorePerson(db, id, now())),
    keepRhythm: (lines) => {
      const validFrom = weekOf(value.today, value.weekStart).from;
      save(addCommitments(db, commitmentsOf(lines, { newId, now: now(), validFrom })));
    },
    keepDigest: async () => {
      const isGiven = await place.allowNotices();
      if (isGiven) save(keepDigest(db, now()));
      return isGiven;
    },
    openCalendar: place.openCalendar,
  };
  return (
    <WelcomeView
      model={{ ...value, allowedSites }}
      actions={actions}
      reading={{ ...place, suggestPeople }}
      {...(first === undefined ? {} : { first })}
      {...(isFailed ? { trouble: t('welcome_not_saved') } : {})}
    />
  );
}
