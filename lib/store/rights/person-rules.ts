import type { BlockLine } from '../../domain/block/block-line';
import { namedBy } from '../../domain/name-pattern';
import type { OpportunityFacts } from '../../domain/opportunity';
import { findSlotKeyParts } from '../../domain/slot-key';
import { isRhythmOf, type AboutPeople } from './about-people';
import type { RowOf, TableName } from './table-name';

/**
 * What of a row is about these people: the whole row, what is left of it without them (the row itself where it is only
 * shown), or nothing (undefined). Texts that name them are found without a rule (`keptAbout`).
 */
export type PersonRule<Row> = (row: Row, about: AboutPeople) => 'all' | Row | undefined;

/** All or nothing. */
const when =
  <Row>(isAbout: (row: Row, about: AboutPeople) => boolean): PersonRule<Row> =>
  (row, about) =>
    isAbout(row, about) ? 'all' : undefined;

/** A list of ids without theirs; undefined when they are not in it. */
const without = (list: readonly string[] | undefined, { ids }: AboutPeople): string[] | undefined =>
  list?.some((id) => ids.has(id)) === true ? list.filter((id) => !ids.has(id)) : undefined;

/** A deal is the company's and stays; whose it is goes. */
function withoutOwner(facts: OpportunityFacts, about: AboutPeople): OpportunityFacts | undefined {
  const { owner, ownerAddress, ...rest } = facts;
  const isTheirs =
    about.addresses.has(ownerAddress?.toLowerCase() ?? '') || (owner !== undefined && namedBy(about.names, owner));
  return isTheirs ? rest : undefined;
}

const isLineOf = ({ authors, owner }: BlockLine, { names }: AboutPeople): boolean =>
  [...authors, owner ?? ''].some((name) => namedBy(names, name));

/** Each table has its rule, a new one too: how it is about a person here, how it ages in `ageRules`. `nobody`: it holds nothing about anyone of the roster. */
export const personRules: { [Name in TableName]: PersonRule<RowOf<Name>> | 'nobody' } = {
  meta: 'nobody',
  tombstones: 'nobody',
  settings: 'nobody',
  health: 'nobody',
  hosts: 'nobody',
  titleRules: 'nobody',
  roles: 'nobody',
  frameworks: 'nobody',
  people: when(({ id }, { ids }) => ids.has(id)),
  commitments: when((row, { ids }) => row.with.type === 'person' && ids.has(row.with.personId)),
  absences: when(({ personId }, { ids }) => personId !== undefined && ids.has(personId)),
  words: when(
    ({ id, occurrence }, { ids, occurrences }) =>
      ids.has(findSlotKeyParts(id)?.personId ?? '') || occurrences.has(occurrence ?? ''),
  ),
  templates: when(({ personId }, { ids }) => personId !== undefined && ids.has(personId)),
  series: (row, about) => {
    if (about.series.has(row.id)) return 'all';
    const personIds = without(row.personIds, about);
    const chosen = without(row.choice?.personIds, about);
    if (personIds === undefined && chosen === undefined) return undefined;
    return {
      ...row,
      ...(personIds === undefined ? {} : { personIds }),
      ...(row.choice === undefined || chosen === undefined ? {} : { choice: { ...row.choice, personIds: chosen } }),
    };
  },
  sightings: (row, about) => {
    if (about.occurrences.has(row.occurrence) || about.addresses.has(row.calendar.toLowerCase())) return 'all';
    const declinedBy = without(row.declinedBy, about);
    return declinedBy === undefined ? undefined : { ...row, declinedBy };
  },
  // Looks at a calendar of theirs; looks at mine are about nobody.
  coverage: when(({ calendar }, { addresses }) => addresses.has(calendar.toLowerCase())),
  meetings: (row, about) => {
    if (about.occurrences.has(row.id)) return 'all';
    const personIds = without(row.personIds, about);
    const declinedBy = without(row.declinedBy, about);
    const isTheirs = about.addresses.has(row.calendar.toLowerCase());
    if (personIds === undefined && declinedBy === undefined && !isTheirs) return undefined;
    // A meeting of several stays one of the team, and keeps its agenda and promises, when one is left.
    return {
      ...row,
      personIds: personIds ?? row.personIds,
      declinedBy: declinedBy ?? row.declinedBy,
      withTeam: row.withTeam || personIds !== undefined,
    };
  },
  records: when(({ id, rhythm }, about) => about.occurrences.has(id) || isRhythmOf(about, rhythm)),
  topics: when(
    ({ rhythm, occurrence, from }, about) =>
      isRhythmOf(about, rhythm) ||
      about.occurrences.has(occurrence ?? '') ||
      (from.type === 'person' && about.ids.has(from.personId)),
  ),
  items: when(
    ({ rhythm, personId, owner }, about) =>
      isRhythmOf(about, rhythm) || about.ids.has(personId ?? '') || about.ids.has(owner),
  ),
  blocks: (row, about) => {
    if (about.occurrences.has(row.id) || about.series.has(row.series)) return 'all';
    const lines = row.lines.filter((line) => !isLineOf(line, about));
    return lines.length === row.lines.length ? undefined : { ...row, lines };
  },
  snapshots: (row, about) => {
    const facts = withoutOwner(row.facts, about);
    return facts === undefined ? undefined : { ...row, facts };
  },
  opportunities: ({ ownerId, ...row }, about) => {
    const facts = withoutOwner(row.facts, about);
    const isTheirs = about.ids.has(ownerId ?? '');
    if (facts === undefined && !isTheirs) return undefined;
    return { ...row, facts: facts ?? row.facts, ...(isTheirs || ownerId === undefined ? {} : { ownerId }) };
  },
  // A page that a colleague taught is the company's; who taught it goes.
  taughtSites: ({ by, ...row }, { names }) => (by !== undefined && namedBy(names, by) ? row : undefined),
  // Of a deal of theirs: it is the deal's, and stays with it.
  reviews: (row, { records }) => (records.has(row.record) ? row : undefined),
  feeds: when(({ calendar }, { addresses }) => addresses.has(calendar.toLowerCase())),
  drafts: when(({ key }, { occurrences }) => occurrences.has(key)),
  reminders: when(({ occurrence }, { occurrences }) => occurrences.has(occurrence ?? '')),
};
