import type { Commitment, With } from '../cadence';
import type { Person } from '../person';
import type { Role } from '../role';
import { isSameValue } from '../same-value';
import { versionAt, type TemplateChange } from '../templates/template-change';
import type { Instant, LocalDay } from '../time';
import type { TitleRule } from '../title-rule';
import { titleRuleId } from '../title-rules';
import { normaliseText } from '../title-text';
import {
  sharedFields,
  type SharedCadence,
  type SharedField,
  type SharedLine,
  type SharedPerson,
  type SharedRole,
  type SharedRule,
} from './cadence-file';
import { linesFrom, sharedRoleOf, sharedRuleOf, type OwnPractice } from './cadence-file-of';

/**
 * One thing that taking a cadence in would change; each is taken or refused on its own. `id` is the same as long as
 * what it is about is.
 */
export type CadenceDifference = { id: string } & (
  | { part: 'line'; change: 'new'; there: SharedLine; with: With }
  | { part: 'line'; change: 'changed'; there: SharedLine; here: Commitment; fields: SharedField[] }
  /** In the user's plan and not in the other: it may be ended. */
  | { part: 'line'; change: 'only-here'; here: Commitment }
  /** With someone who is not on the user's team: it cannot be taken. */
  | { part: 'line'; change: 'nobody'; there: SharedLine }
  | { part: 'person'; change: 'changed'; there: SharedPerson; here: Person }
  | { part: 'template'; change: 'new' | 'changed'; kind: Commitment['kind']; there: TemplateChange }
  | { part: 'rule'; change: 'new' | 'changed'; there: SharedRule; here?: TitleRule }
  | { part: 'role'; change: 'new' | 'changed'; there: SharedRole; here?: Role }
);

/** The person of the roster that a shared line means: by address, else by a name that only one has. */
function findNamed(
  people: readonly Person[],
  { name, address }: { name: string; address?: string },
): Person | undefined {
  const byAddress = people.find(({ addresses }) => address !== undefined && addresses.includes(address.toLowerCase()));
  if (byAddress !== undefined) return byAddress;
  const byName = people.filter((person) => normaliseText(person.name) === normaliseText(name));
  return byName.length === 1 ? byName[0] : undefined;
}

function withHere({ with: others }: SharedLine, people: readonly Person[]): With | undefined {
  if (others.type !== 'person') return others;
  const person = findNamed(people, others);
  return person && { type: 'person', personId: person.id };
}

/** The fields that the shared line says otherwise; one that it has not stays as it is here. */
const differingFields = (here: Commitment, there: SharedLine): SharedField[] =>
  sharedFields.filter((field) => there[field] !== undefined && !isSameValue(here[field], there[field]));

const keyOf = (kind: string, others: With): string => `${kind}/${JSON.stringify(others)}`;

/** Lines of one kind with the same people stand for each other: equal ones first, then in order. */
function compareLines(own: OwnPractice, there: readonly SharedLine[], today: LocalDay): CadenceDifference[] {
  const people = own.people.filter(({ deletedAt }) => deletedAt === undefined);
  const left = new Map<string, Commitment[]>(
    [...Map.groupBy(linesFrom(own.commitments, today), (line) => keyOf(line.kind, line.with))].map(
      ([key, lines]) => [key, [...lines]] as const,
    ),
  );
  const take = (key: string, isWanted: (line: Commitment) => boolean): Commitment | undefined => {
    const lines = left.get(key) ?? [];
    const index = lines.findIndex(isWanted);
    return index === -1 ? undefined : lines.splice(index, 1)[0];
  };
  const found = there.map((line, index) => {
    const others = withHere(line, people);
    const key = others === undefined ? undefined : keyOf(line.kind, others);
    const same = key === undefined ? undefined : take(key, (here) => differingFields(here, line).length === 0);
    return {
      line,
      others,
      key,
      isSame: same !== undefined,
      id: `line/${line.kind}/${JSON.stringify(line.with)}/${index}`,
    };
  });
  const differing = found.flatMap(({ line, others, key, isSame, id }): CadenceDifference[] => {
    if (isSame) return [];
    if (others === undefined || key === undefined) return [{ id, part: 'line', change: 'nobody', there: line }];
    const here = take(key, () => true);
    return here === undefined
      ? [{ id, part: 'line', change: 'new', there: line, with: others }]
      : [{ id, part: 'line', change: 'changed', there: line, here, fields: differingFields(here, line) }];
  });
  const onlyHere = [...left.values()]
    .flat()
    .map((here): CadenceDifference => ({ id: `line/${here.id}`, part: 'line', change: 'only-here', here }));
  return [...differing, ...onlyHere];
}

/** What taking `there` in would change of the user's own practice; nothing when both say the same. */
export function compareCadence(
  own: OwnPractice,
  there: SharedCadence,
  { now, today }: { now: Instant; today: LocalDay },
): CadenceDifference[] {
  const templates = there.templates.flatMap(({ kind, change }): CadenceDifference[] => {
    const here = versionAt(own.templates, { kind }, now)?.change;
    if (isSameValue(here ?? {}, change)) return [];
    return [
      { id: `template/${kind}`, part: 'template', change: here === undefined ? 'new' : 'changed', kind, there: change },
    ];
  });
  const rules = there.titleRules.flatMap((rule): CadenceDifference[] => {
    const here = own.titleRules.find((one) => titleRuleId(one) === titleRuleId(rule));
    if (here !== undefined && isSameValue(sharedRuleOf(here), sharedRuleOf(rule))) return [];
    const id = `rule/${titleRuleId(rule)}`;
    return [
      { id, part: 'rule', there: rule, ...(here === undefined ? { change: 'new' } : { change: 'changed', here }) },
    ];
  });
  const roles = there.roles.flatMap((role): CadenceDifference[] => {
    const here = own.roles.find(({ name }) => normaliseText(name) === normaliseText(role.name));
    if (here !== undefined && isSameValue(sharedRoleOf(here), sharedRoleOf(role))) return [];
    const id = `role/${normaliseText(role.name)}`;
    return [
      { id, part: 'role', there: role, ...(here === undefined ? { change: 'new' } : { change: 'changed', here }) },
    ];
  });
  const people = there.people.flatMap((person): CadenceDifference[] => {
    const here = findNamed(
      own.people.filter(({ deletedAt }) => deletedAt === undefined),
      person,
    );
    if (here === undefined || here.role === person.role) return [];
    return [{ id: `person/${here.id}`, part: 'person', change: 'changed', there: person, here }];
  });
  // A plan that says nothing of lines does not say that there should be none.
  const lines = there.cadence.length === 0 ? [] : compareLines(own, there.cadence, today);
  return [...lines, ...people, ...roles, ...templates, ...rules];
}

/** Whether a difference is taken unless the user says otherwise: what is only here stays. */
export const isTakenAtFirst = ({ change }: CadenceDifference): boolean => change !== 'nobody' && change !== 'only-here';
