import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionType } from '../../lib/domain/action-item';
import { Sign } from '../sign';
import type { SignName } from '../sign';
import { useWords } from '../words';
import type { WordKey } from '../words';
import { OwnerChoice } from './owner-choice';
import { usePanel } from './panel-context';
import { useFocusOnMount } from './use-focus-on-mount';

/** The five examples of the practice (article 003). */
const types: readonly { key: ActionType; words: WordKey; sign: SignName }[] = [
  { key: 'forecast', words: 'panel_type_forecast', sign: 'u-trend' },
  { key: 'goal', words: 'panel_type_goal', sign: 'u-target' },
  { key: 'invite', words: 'panel_type_invite', sign: 'u-phone' },
  { key: 'draft', words: 'panel_type_draft', sign: 'u-mail' },
  { key: 'meeting', words: 'panel_type_meeting', sign: 'u-calendar' },
];

function DayField({ day, onDay, onDone }: { day: string; onDay: (day: string) => void; onDone: () => void }): VNode {
  const { t } = useWords();
  const field = useFocusOnMount<HTMLInputElement>();
  return (
    <input
      class="field day"
      type="date"
      ref={field}
      aria-label={t('panel_due_day')}
      value={day}
      onInput={(event) => onDay(event.currentTarget.value)}
      onBlur={onDone}
    />
  );
}

/** Whose, by when, of which sort; all have a default, so that none has to be touched. */
export function CaptureOptions(props: {
  owner: string;
  onOwner: (owner: string) => void;
  day: string;
  onDay: (day: string) => void;
  kind: string;
  onKind: (kind: ActionType, phrase: string) => void;
}): VNode {
  const { t } = useWords();
  const { times } = usePanel();
  const [isChoosing, setChoosing] = useState(false);
  const day = props.day === '' ? t('panel_no_date') : times.day(props.day);
  return (
    <div class="opts">
      <OwnerChoice owner={props.owner} onChoose={props.onOwner} />
      {isChoosing ? (
        <DayField day={props.day} onDay={props.onDay} onDone={() => setChoosing(false)} />
      ) : (
        <button
          type="button"
          class="btn line small"
          aria-label={t('panel_due_button', { day })}
          onClick={() => setChoosing(true)}
        >
          <Sign name="u-clock" size="s" />
          {day}
        </button>
      )}
      <span class="types" role="group" aria-label={t('panel_quick_types')}>
        {types.map(({ key, words, sign }) => (
          <button
            key={key}
            type="button"
            class="btn icon small"
            aria-pressed={props.kind === key}
            aria-label={t(words)}
            title={t(words)}
            onClick={() => props.onKind(key, t(words))}
          >
            <Sign name={sign} />
          </button>
        ))}
      </span>
    </div>
  );
}
