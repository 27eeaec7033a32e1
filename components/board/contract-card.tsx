import { Sign, type SignName } from '../sign';
import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';
import type { ContractLine, ContractMember } from './contract';
import { contractName, contractNote, findMemberWords } from './contract-words';

/** A series that is not there, has ended or comes too rarely: what one click can mend. */
const isWanting = ({ state }: ContractMember): boolean => state === 'missing' || state === 'ended' || state === 'rare';

/** Each line of the cadence against the series that stand on the calendar, as of today. */
export function ContractCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { contract } = scope.model;
  const title = t('board_contract');
  if (contract.length === 0) {
    return (
      <Card width={12} title={title} sentence={t('board_contract_what')} name="plan-and-calendar">
        <Blank title={t('board_contract_none')} why={t('board_contract_none_why')}>
          <button type="button" class="btn small line" onClick={() => scope.actions.openSettings('cadence')}>
            {t('board_choose_rhythm')}
          </button>
        </Blank>
      </Card>
    );
  }
  const wanting = contract.filter(({ members }) => members.some(isWanting)).length;
  const unknown = contract.filter(({ members }) => members.some(({ state }) => state === 'unknown')).length;
  const sentence =
    wanting === 0
      ? unknown === 0
        ? t('board_contract_all', { count: contract.length })
        : t('board_contract_not_far', { count: unknown, all: contract.length })
      : t('board_contract_wanting', { count: wanting, all: contract.length });
  return (
    <Card
      width={12}
      title={title}
      sentence={sentence}
      behind={{ meetings: [...new Set(contract.flatMap(({ members }) => members.flatMap((one) => one.occurrences)))] }}
      name="plan-and-calendar"
      table={tableOf(words, scope)}
    >
      <ul class="rows">
        {contract.map((line) => (
          <ContractRow key={line.commitment.id} line={line} />
        ))}
      </ul>
    </Card>
  );
}

function ContractRow({ line }: { line: ContractLine }) {
  const words = useWords();
  const { t } = words;
  const { actions, when, open } = useBoard();
  const occurrences = [...new Set(line.members.flatMap((member) => member.occurrences))];
  const wanting = line.members.find(isWanting);
  const isKnown = line.members.some(({ state }) => state !== 'unknown');
  const [sign, tone]: [SignName, string] =
    wanting !== undefined
      ? ['s-planned', 'st-planned']
      : !isKnown
        ? ['s-unseen', 'st-unseen']
        : line.isAsPlanned
          ? ['s-held', 'st-held']
          : ['u-info', 'ink-2'];
  const name = contractName(words, line);
  const label = t(wanting?.state === 'ended' ? 'board_go_on' : 'popup_put_in');
  return (
    <li>
      <Sign name={sign} class={tone} />
      <span>
        {occurrences.length === 0 ? (
          name
        ) : (
          <button type="button" class="why quiet" onClick={() => open({ title: name, meetings: occurrences })}>
            {name}
          </button>
        )}
        <span class="meta">{contractNote(words, line, when)}</span>
      </span>
      {wanting !== undefined && (
        <button
          type="button"
          class="btn small line"
          aria-label={t('board_put_in_about', { label, name, who: wanting.name ?? t('board_the_team') })}
          // Where a series stands but comes too rarely, a second one would come beside it.
          onClick={() => actions.putIn(line.commitment, wanting.personId, wanting.state !== 'rare')}
        >
          {label}
        </button>
      )}
    </li>
  );
}

function tableOf(words: Words, { model, when }: BoardScope): CardTable {
  const { t } = words;
  return {
    columns: [
      t('board_column_line'),
      t('board_column_person'),
      t('board_column_planned_days'),
      t('board_column_seen_days'),
      t('board_column_minutes'),
      t('board_column_stands'),
    ],
    rows: model.contract.flatMap((line) =>
      line.members.map((member) => ({
        cells: [
          contractName(words, line),
          member.name ?? t('popup_team'),
          Math.round(line.plannedDays),
          member.everyDays ?? '',
          member.minutes ?? line.commitment.minutes,
          findMemberWords(words, member, when) ?? t('board_contract_on'),
        ],
        drill: { title: contractName(words, line), meetings: member.occurrences },
      })),
    ),
  };
}
