import { sayOften, sayWith } from '../settings/line-words';
import type { SayWhen } from '../popup/say-when';
import { kindName } from '../kind-words';
import type { Words } from '../words';
import type { ContractLine, ContractMember, ContractState } from './contract';

/** "1:1, every week, each report". */
export function contractName(words: Words, { commitment, members }: ContractLine): string {
  const { t } = words;
  const { kind, frequency, with: others } = commitment;
  const often = sayOften(t, frequency);
  const who =
    others.type === 'team'
      ? undefined
      : others.type === 'each-report' || others.type === 'role'
        ? sayWith(t, others, [])
        : (members[0]?.name ?? t('popup_someone'));
  const inside = often.charAt(0).toLocaleLowerCase(words.locale) + often.slice(1);
  return [kindName(t, kind), inside, who].filter((part) => part !== undefined).join(t('popup_comma'));
}

const stateKeys = {
  missing: 'board_contract_missing',
  ended: 'board_contract_ended',
  rare: 'board_contract_rare',
  more: 'board_contract_more',
  unknown: 'board_contract_unknown',
} as const satisfies Record<Exclude<ContractState, 'planned'>, string>;

/** What a member's calendar has to say; undefined: as planned. `names`: of all of whom it is so. */
export function findMemberWords(
  { t }: Words,
  member: ContractMember,
  when: SayWhen,
  names = member.name ?? t('board_the_team'),
): string | undefined {
  if (member.state === 'planned') return undefined;
  return t(stateKeys[member.state], {
    name: names,
    count: member.everyDays ?? 0,
    day: member.lastOn === undefined ? '' : when.day(member.lastOn),
  });
}

/** "4 of 4 on the calendar", "Cy has none", "60 min there, 45 planned". */
export function contractNote(words: Words, { members, commitment }: ContractLine, when: SayWhen): string {
  const { t } = words;
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  // What is so of several is said once.
  const alike = Map.groupBy(members, (member) => findMemberWords(words, member, when, '') ?? '');
  const wrong = [...alike.values()].flatMap((group) => {
    const names = group.flatMap(({ name }) => name ?? []);
    return group[0] === undefined
      ? []
      : (findMemberWords(words, group[0], when, list.format(names) || undefined) ?? []);
  });
  const lengths = [...new Set(members.flatMap(({ minutes }) => minutes ?? []))];
  const [minutes] = lengths;
  const length =
    minutes !== undefined && lengths.length === 1
      ? [t('board_contract_length', { minutes, planned: commitment.minutes })]
      : [];
  const planned = members.filter(({ state }) => state === 'planned').length;
  const all =
    commitment.with.type === 'each-report' || commitment.with.type === 'role'
      ? t('board_contract_of', { planned, all: members.length })
      : t('board_contract_on');
  return [...(wrong.length > 0 ? wrong : [all]), ...length].join(t('popup_semicolon'));
}
