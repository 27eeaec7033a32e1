import type { VNode } from 'preact';
import { localDayOf } from '../../lib/domain/day-range';
import type { Commitment } from '../../lib/domain/cadence';
import type { CadenceFacts } from '../../lib/domain/week-view';
import { boardWhen } from '../board/board-when';
import { contract, type ContractLine, type ContractMember } from '../board/contract';
import { contractName, findMemberWords } from '../board/contract-words';
import { noFilters } from '../board/filters';
import { Sign, type SignName } from '../sign';
import { useWords } from '../words';

/** What one click can mend: the series is not there, has ended or comes too rarely. */
const isWanting = ({ state }: ContractMember): boolean => state === 'missing' || state === 'ended' || state === 'rare';

const looks: Record<ContractMember['state'], [SignName, string]> = {
  planned: ['s-held', 'st-held'],
  rare: ['s-planned', 'st-planned'],
  more: ['u-info', 'ink-2'],
  ended: ['s-planned', 'st-planned'],
  missing: ['s-planned', 'st-planned'],
  unknown: ['s-unseen', 'st-unseen'],
};

/** Each commitment against the calendar, person by person: what was seen of it, and the way to put it in. */
export function ContractList(props: {
  facts: CadenceFacts;
  onPutIn: (line: Commitment, personId: string | undefined) => void;
}): VNode {
  const { t } = useWords();
  const { facts, onPutIn } = props;
  const lines = contract(facts, noFilters, localDayOf(facts.now, facts.zone));
  if (lines.length === 0) return <p class="set-card set-empty pad">{t('builder_no_lines')}</p>;
  return (
    <ul class="set-card rows contract">
      {lines.map((line) => (
        <ContractRows key={line.commitment.id} line={line} facts={facts} onPutIn={onPutIn} />
      ))}
    </ul>
  );
}

function ContractRows({
  line,
  facts,
  onPutIn,
}: {
  line: ContractLine;
  facts: CadenceFacts;
  onPutIn: (line: Commitment, personId: string | undefined) => void;
}): VNode {
  const words = useWords();
  const { t } = words;
  const when = boardWhen(words.locale, facts.zone, localDayOf(facts.now, facts.zone));
  const name = contractName(words, line);
  const { minutes: planned } = line.commitment;
  return (
    <li>
      <p class="strong">{name}</p>
      <ul>
        {line.members.map((member) => {
          const [sign, tone] = looks[member.state];
          const who = member.name ?? t('board_the_team');
          const isLonger = member.minutes !== undefined && member.minutes > planned;
          const label = t(member.state === 'ended' ? 'board_go_on' : 'popup_put_in');
          return (
            <li key={member.personId ?? 'team'} class="row-line">
              <Sign name={sign} class={tone} />
              <span class="row-text">
                {findMemberWords(words, member, when) ?? t('builder_contract_on', { name: who })}
                {member.minutes !== undefined && (
                  <span class="ink-2">
                    {t('popup_semicolon')}
                    {t(isLonger ? 'builder_contract_long' : 'board_contract_length', {
                      minutes: member.minutes,
                      planned,
                    })}
                  </span>
                )}
              </span>
              {isWanting(member) && (
                <button
                  type="button"
                  class="btn small line"
                  aria-label={t('board_put_in_about', { label, name, who })}
                  onClick={() => onPutIn(line.commitment, member.personId)}
                >
                  {label}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
