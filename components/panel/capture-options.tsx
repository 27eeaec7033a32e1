import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ActionType } from '../../lib/domain/action-item';
import type { SignName } from './panel-sign';
import { useWords } from '../words';
import { Field } from './form';
import { OwnerChoice } from './owner-choice';
import { usePanel } from './panel-context';
import { Press } from './press';

/** The five examples of the practice (article 003). */
const types: readonly (readonly [ActionType, SignName])[] = [
  ['forecast', 'u-trend'],
  ['goal', 'u-target'],
  ['invite', 'u-phone'],
  ['draft', 'u-mail'],
  ['meeting', 'u-calendar'],
];

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
        <Field
          type="date"
          label={t('panel_due_day')}
          value={props.day}
          onText={props.onDay}
          onLeave={() => setChoosing(false)}
          isFirst
        />
      ) : (
        <Press sign="u-clock" says={t('panel_due_button', { day })} onPress={() => setChoosing(true)}>
          {day}
        </Press>
      )}
      <span class="types" role="group" aria-label={t('panel_quick_types')}>
        {types.map(([key, sign]) => {
          const phrase = t(`panel_type_${key}`);
          return (
            <Press
              key={key}
              class="small"
              sign={sign}
              name={phrase}
              isOn={props.kind === key}
              onPress={() => props.onKind(key, phrase)}
            />
          );
        })}
      </span>
    </div>
  );
}
