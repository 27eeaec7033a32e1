import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Frequency } from '../../lib/domain/cadence';
import type { RoleInteraction } from '../../lib/domain/role';
import { usePractice } from '../practice/practice-store';
import { offered, oftenKey, sayOften } from '../settings/line-words';
import { Select } from '../settings/select';
import { Sign } from '../sign';
import { useWords, type WordKey } from '../words';

const frequencies = new Map<string, Frequency>(
  offered.map((key) => {
    const [times, every, unit] = key.split('_');
    return [key, { times: Number(times), every: Number(every), unit: unit as Frequency['unit'] }];
  }),
);

const weekly = { times: 1, every: 1, unit: 'week' as const };

/** A list of interactions: who, what about, how often. */
export function InteractionFields(props: {
  part: 'supervisor' | 'stakeholders' | 'touches';
  list: readonly RoleInteraction[];
  onChange: (list: RoleInteraction[]) => void;
}): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const { part, list, onChange } = props;
  const rows = useRef<HTMLUListElement>(null);
  const set = (id: string, change: Partial<RoleInteraction>) =>
    onChange(list.map((each) => (each.id === id ? { ...each, ...change } : each)));
  const add = () => {
    onChange([...list, { id: practice.newId(), who: '', topic: '', frequency: weekly }]);
    // The new row is drawn first.
    requestAnimationFrame(() => rows.current?.lastElementChild?.querySelector('input')?.focus());
  };
  const label = (what: 'who' | 'topic' | 'often' | 'remove', index: number) =>
    t(`roles_${part}_${what}` as WordKey, { number: index + 1 });
  return (
    <fieldset class="role-part">
      <legend>{t(`roles_${part}` as WordKey)}</legend>
      <p class="meta">{t(`roles_${part}_hint` as WordKey)}</p>
      <ul ref={rows}>
        {list.map(({ id, who, topic, frequency }, index) => {
          const key = oftenKey(frequency);
          const known: string[] = offered.some((each) => each === key) ? [...offered] : [key, ...offered];
          return (
            <li key={id} class="role-line">
              <input
                class="field"
                type="text"
                aria-label={label('who', index)}
                placeholder={t(`roles_${part}_example` as WordKey)}
                value={who}
                onInput={(event) => set(id, { who: event.currentTarget.value })}
              />
              <input
                class="field"
                type="text"
                aria-label={label('topic', index)}
                placeholder={t('roles_topic')}
                value={topic}
                onInput={(event) => set(id, { topic: event.currentTarget.value })}
              />
              <Select
                label={label('often', index)}
                value={key}
                options={known.map((value) => ({
                  value,
                  label: sayOften(t, frequencies.get(value) ?? frequency),
                }))}
                onChoose={(value) => set(id, { frequency: frequencies.get(value) ?? frequency })}
              />
              <button
                type="button"
                class="btn icon"
                aria-label={label('remove', index)}
                onClick={() => onChange(list.filter((each) => each.id !== id))}
              >
                <Sign name="u-close" />
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="btn" onClick={add}>
        <Sign name="u-plus" />
        {t(`roles_${part}_add` as WordKey)}
      </button>
    </fieldset>
  );
}
