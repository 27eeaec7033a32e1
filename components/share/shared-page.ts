import type { Commitment } from '../../lib/domain/cadence';
import { linesFrom } from '../../lib/domain/cadence-file/cadence-file-of';
import { timesAWeek } from '../../lib/domain/cadence-cost';
import type { Person } from '../../lib/domain/person';
import { membersOf, overridesOf } from '../../lib/domain/with-whom';
import { kindName, kindNameWithin } from '../kind-words';
import { sayDay } from '../say-day';
import { sayOften } from '../settings/line-words';
import type { Words } from '../words';
import type { Reader, ShareFacts } from './share-facts';
import { saySlot } from './say-slot';

/** One meeting of the page's table. */
export interface SharedRow {
  line: Commitment;
  name: string;
  /** "Every week", and "Tuesday 10:00" where that is wished. */
  often: string;
  slot: string | undefined;
  length: string;
  /** "All together"; on a person's page only where it is so. */
  who: string | undefined;
  /** What it is for. */
  purpose: string;
  details: string[];
}

/** A part of the page: sentences, then points, then the table. */
export interface SharedPart {
  id: 'why' | 'means' | 'use' | 'expect' | 'tracked';
  title: string;
  paragraphs: string[];
  lists: { title?: string; points: string[] }[];
  rows?: SharedRow[];
}

/** The page to sit down with, in words. The five parts are those of article 003. */
export interface SharedPage {
  title: string;
  about: string;
  parts: SharedPart[];
}

/** Lines that the reader has to do with. What is with one other person is on nobody else's page. */
export function linesFor({ practice, today }: ShareFacts, reader: Reader): Commitment[] {
  const lines = linesFrom(practice.commitments, today);
  if (reader === 'team') return lines.filter((line) => line.with.type !== 'person');
  return lines.filter(
    (line) =>
      line.with.type === 'team' ||
      membersOf(line.with, practice.people).some(
        (person) => person?.id === reader && overridesOf(line, person, lines).length === 0,
      ),
  );
}

const findReader = ({ practice }: ShareFacts, reader: Reader): Person | undefined =>
  practice.people.find(({ id }) => id === reader);

function whoOf({ t }: Words, { with: others }: Commitment, reader: Reader): string | undefined {
  if (others.type === 'team') return t('share_together');
  if (reader !== 'team') return undefined;
  return others.type === 'role' ? t('share_each_role', { role: others.role }) : t('share_each');
}

function rowOf(words: Words, facts: ShareFacts, line: Commitment, reader: Reader): SharedRow {
  const { t, locale } = words;
  const template = facts.templates.get(line.kind);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const toBring = template?.sellerPreWork[0];
  return {
    line,
    name: kindName(t, line.kind),
    often: sayOften(t, line.frequency),
    slot: saySlot(words, line.preferred),
    length: t('settings_line_minutes', { minutes: line.minutes }),
    who: whoOf(words, line, reader),
    purpose: line.outcome ?? template?.question ?? '',
    details: [
      ...(toBring === undefined ? [] : [t('share_before', { what: toBring })]),
      ...(line.participants ?? []).map(({ who, part }) => t('share_takes_part', { who, part })),
      ...(line.criteria === undefined || line.criteria.length === 0
        ? []
        : [t('share_well', { criteria: list.format(line.criteria) })]),
    ],
  };
}

/** Whose agendas are brought by whom: kinds, each once. */
function agendaPoints({ t, locale }: Words, facts: ShareFacts, lines: readonly Commitment[]): string[] {
  const ownerOf = ({ agendaOwner, kind }: Commitment) => agendaOwner ?? facts.templates.get(kind)?.owner;
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const kindsOf = (isTheirs: boolean): string[] => [
    ...new Set(
      lines
        .filter((line) => (ownerOf(line) === 'seller' || ownerOf(line) === 'account-owner') === isTheirs)
        .map(({ kind }) => kindNameWithin(t, kind)),
    ),
  ];
  const [theirs, mine] = [kindsOf(true), kindsOf(false)];
  return [
    ...(theirs.length > 0 ? [t('share_use_yours', { kinds: list.format(theirs) })] : []),
    ...(mine.length > 0 ? [t('share_use_mine', { kinds: list.format(mine) })] : []),
  ];
}

export function sharedPageOf(words: Words, facts: ShareFacts, reader: Reader): SharedPage {
  const { t, locale } = words;
  const { settings, today } = facts;
  const lines = linesFor(facts, reader);
  const person = findReader(facts, reader);
  const hours = lines.reduce((sum, { minutes, frequency }) => sum + (minutes * timesAWeek(frequency)) / 60, 0);
  const name = settings.me.name;
  const day = sayDay(today, locale);
  return {
    title: person === undefined ? t('share_title_team') : t('share_title_person', { name: person.name }),
    about: name === '' ? day : t('share_by', { name, day }),
    parts: [
      {
        id: 'why',
        title: t('share_why'),
        paragraphs: [settings.sharedWhy || t('share_why_text')],
        lists: [],
      },
      {
        id: 'means',
        title: t('share_means'),
        paragraphs: lines.length === 0 ? [] : [t('share_hours', { count: Math.round(hours * 10) / 10 })],
        lists: [],
        rows: lines.map((line) => rowOf(words, facts, line, reader)),
      },
      {
        id: 'use',
        title: t('share_use'),
        paragraphs: [],
        lists: [{ points: [...agendaPoints(words, facts, lines), t('share_use_one'), t('share_use_end')] }],
      },
      {
        id: 'expect',
        title: t('share_expect'),
        paragraphs: [],
        lists: [
          { title: t('share_from_me'), points: [t('share_me_keep'), t('share_me_read'), t('share_me_promise')] },
          { title: t('share_from_you'), points: [t('share_you_topics'), t('share_you_promise'), t('share_you_say')] },
        ],
      },
      {
        id: 'tracked',
        title: t('share_tracked'),
        paragraphs: [t('share_tracked_counts'), t('share_tracked_mine'), t('share_tracked_kept')],
        lists: [],
      },
    ],
  };
}
