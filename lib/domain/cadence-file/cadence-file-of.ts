import type { Commitment } from '../cadence';
import { byKind } from '../kind-order';
import type { Person } from '../person';
import type { Role } from '../role';
import { isOriginal, versionAt, type TemplateVersion } from '../templates/template-change';
import type { Instant, LocalDay } from '../time';
import type { TitleRule } from '../title-rule';
import {
  cadenceFileVersion,
  sharedFields,
  type CadenceFile,
  type SharedLine,
  type SharedPerson,
  type SharedRole,
  type SharedRule,
  type SharedTemplate,
  type SharedWith,
} from './cadence-file';

/** What the user has of what can be shared; deleted rows are left out here or not there at all. */
export interface OwnPractice {
  commitments: readonly Commitment[];
  people: readonly Person[];
  templates: readonly TemplateVersion[];
  titleRules: readonly TitleRule[];
  roles: readonly Role[];
}

/** Lines that hold on a day or later, in the order of lists. */
export const linesFrom = (lines: readonly Commitment[], today: LocalDay): Commitment[] =>
  lines
    .filter(({ deletedAt, validUntil }) => deletedAt === undefined && (validUntil === undefined || validUntil >= today))
    .toSorted((one, other) => byKind(one.kind, other.kind) || (one.id < other.id ? -1 : 1));

/** The shared fields of a line, none that is absent. */
export const sharedPartOf = (line: Commitment | SharedLine): Omit<SharedLine, 'kind' | 'with'> =>
  Object.fromEntries(
    sharedFields.flatMap((field) => (line[field] === undefined ? [] : [[field, line[field]]])),
  ) as Omit<SharedLine, 'kind' | 'with'>;

export const sharedRuleOf = ({ language, kind, word, flags, isOff }: TitleRule | SharedRule): SharedRule => ({
  language,
  kind,
  word,
  ...(flags === undefined || flags.length === 0 ? {} : { flags }),
  ...(isOff === undefined ? {} : { isOff }),
});

export const sharedRoleOf = ({
  name,
  reporting,
  supervisor,
  stakeholders,
  touches,
  scope,
}: SharedRole): SharedRole => ({
  name,
  reporting,
  supervisor,
  stakeholders,
  touches,
  scope,
});

/** What everyone's templates are now, changed ones only; one person's stay at home. */
export const sharedTemplatesOf = (versions: readonly TemplateVersion[], now: Instant): SharedTemplate[] =>
  [...new Set(versions.map(({ kind }) => kind))].toSorted(byKind).flatMap((kind) => {
    const change = versionAt(versions, { kind }, now)?.change;
    return change === undefined || isOriginal(change) ? [] : [{ kind, change }];
  });

function sharedWithOf({ with: others }: Commitment, people: readonly Person[]): SharedWith | undefined {
  if (others.type !== 'person') return others;
  const person = people.find(({ id, deletedAt }) => id === others.personId && deletedAt === undefined);
  const address = person?.addresses[0];
  return person && { type: 'person', name: person.name, ...(address === undefined ? {} : { address }) };
}

const sharedPeopleOf = (people: readonly Person[]): SharedPerson[] =>
  people.flatMap(({ name, addresses: [address], role, deletedAt }) =>
    role === undefined || role === '' || deletedAt !== undefined
      ? []
      : [{ name, ...(address === undefined ? {} : { address }), role }],
  );

/**
 * The file of a practice.
 * @param isNamed Whether people go too: lines with one person, who else takes part, and what people do; with their names
 *   and addresses. Else nobody is named.
 */
export function cadenceFileOf(
  own: OwnPractice,
  { from, now, today, isNamed }: { from: string; now: Instant; today: LocalDay; isNamed: boolean },
): CadenceFile {
  const cadence = linesFrom(own.commitments, today).flatMap((line): SharedLine[] => {
    const others = sharedWithOf(line, own.people);
    if (others === undefined || (others.type === 'person' && !isNamed)) return [];
    const { participants, ...part } = sharedPartOf(line);
    return [{ kind: line.kind, with: others, ...part, ...(isNamed && participants ? { participants } : {}) }];
  });
  return {
    kind: 'coxswain-cadence',
    version: cadenceFileVersion,
    from,
    savedAt: now,
    cadence,
    people: isNamed ? sharedPeopleOf(own.people) : [],
    roles: own.roles.map(sharedRoleOf),
    templates: sharedTemplatesOf(own.templates, now),
    titleRules: own.titleRules.map(sharedRuleOf),
  };
}
