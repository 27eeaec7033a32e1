import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { lanes } from '../../lib/domain/lane';
import { agendaOwners } from '../../lib/domain/templates/template';
import { Field } from '../settings/field';
import { Select } from '../settings/select';
import { Sign } from '../sign';
import { useWords } from '../words';
import type { LineDraft } from './line-draft';
import { useBuilder } from './builder-context';
import { laneKey, ownerKey } from './builder-keys';

type Parts = { draft: LineDraft; set: (change: Partial<LineDraft>) => void };

/** Who takes part and as what, who brings the agenda, by what it went well, and the lane. */
export function LineMore({ draft, set }: Parts): VNode {
  const { t } = useWords();
  return (
    <details class="fold wide">
      <summary class="meta">
        <Sign name="u-right" size="s" class="turn" />
        {t('builder_more')}
      </summary>
      <div class="set-form inner">
        <Field label={t('builder_owner')}>
          {(parts) => (
            <Select
              {...parts}
              value={draft.owner}
              options={[
                { value: '', label: t('builder_owner_template') },
                ...agendaOwners.map((owner) => ({ value: owner, label: t(ownerKey(owner)) })),
              ]}
              onChoose={(owner) => set({ owner })}
            />
          )}
        </Field>
        <Field label={t('builder_lane')}>
          {(parts) => (
            <Select
              {...parts}
              value={draft.lane}
              options={lanes.map((lane) => ({ value: lane, label: t(laneKey(lane)) }))}
              onChoose={(lane) => set({ lane: lanes.find((one) => one === lane) ?? draft.lane })}
            />
          )}
        </Field>
        <Participants draft={draft} set={set} />
        <Criteria draft={draft} set={set} />
      </div>
    </details>
  );
}

/** Who else takes part, each with what they do there; an empty row at the end takes the next. */
function Participants({ draft, set }: Parts): VNode {
  const { t } = useWords();
  const rows = [...draft.participants, { who: '', part: '' }];
  const change = (index: number, field: 'who' | 'part', text: string) => {
    const next = rows.map((row, at) => (at === index ? { ...row, [field]: text } : row));
    set({ participants: next.filter(({ who, part }) => who !== '' || part !== '') });
  };
  return (
    <div class="set-field wide">
      <span class="label">{t('builder_participants')}</span>
      {rows.map((row, index) => (
        <div key={index} class="pair">
          <input
            class="field"
            aria-label={t('builder_participant_n', { n: index + 1 })}
            placeholder={t('builder_participant_example')}
            maxLength={200}
            value={row.who}
            onInput={(event) => change(index, 'who', event.currentTarget.value)}
          />
          <input
            class="field"
            aria-label={t('builder_part_n', { n: index + 1 })}
            placeholder={t('builder_part_example')}
            maxLength={200}
            value={row.part}
            onInput={(event) => change(index, 'part', event.currentTarget.value)}
          />
        </div>
      ))}
    </div>
  );
}

/** Signs that it went well: the kind's own to pick from, and the manager's. */
function Criteria({ draft, set }: Parts): VNode {
  const { t } = useWords();
  const { templateOf } = useBuilder();
  const [own, setOwn] = useState('');
  const offered = draft.kind === 'own' ? [] : templateOf(draft.kind).wellRunWhen;
  const all = [...new Set([...offered, ...draft.criteria])];
  const add = () => {
    if (own.trim() === '') return;
    set({ criteria: [...draft.criteria, own.trim()] });
    setOwn('');
  };
  return (
    <fieldset class="set-field wide">
      <legend class="label">{t('builder_criteria')}</legend>
      {all.map((text) => (
        <label key={text} class="ticked">
          <input
            type="checkbox"
            class="tick"
            checked={draft.criteria.includes(text)}
            onChange={(event) =>
              set({
                criteria: event.currentTarget.checked
                  ? [...draft.criteria, text]
                  : draft.criteria.filter((one) => one !== text),
              })
            }
          />
          {text}
        </label>
      ))}
      <div class="pair add">
        <input
          class="field"
          aria-label={t('builder_criterion_own')}
          placeholder={t('builder_criterion_own')}
          maxLength={300}
          value={own}
          onInput={(event) => setOwn(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <button type="button" class="btn line" disabled={own.trim() === ''} onClick={add}>
          {t('builder_criterion_add')}
        </button>
      </div>
    </fieldset>
  );
}
