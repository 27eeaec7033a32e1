import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isTakenAtFirst, type CadenceDifference } from '../../lib/domain/cadence-file/compare-cadence';
import { useWords } from '../words';
import { sayDifference } from './difference-words';

const changeKeys = {
  new: 'share_change_new',
  changed: 'share_change_changed',
  'only-here': 'share_change_only_here',
  nobody: 'share_change_nobody',
} as const satisfies Record<CadenceDifference['change'], string>;

/** What would change, line by line; what is left ticked is taken, the rest stays as it is. */
export function DifferenceList(props: {
  differences: readonly CadenceDifference[];
  names: ReadonlyMap<string, string>;
  onTake: (accepted: CadenceDifference[]) => void;
  /** Absent: what is refused stays in sight. */
  onCancel?: () => void;
}): VNode {
  const words = useWords();
  const { t } = words;
  const { differences, names, onTake, onCancel } = props;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isTaken = (one: CadenceDifference): boolean =>
    one.change !== 'nobody' && isTakenAtFirst(one) !== turned.has(one.id);
  const accepted = differences.filter(isTaken);
  if (differences.length === 0) {
    return (
      <div class="share-same">
        <p>{t('share_same')}</p>
        {onCancel && (
          <button type="button" class="btn line" onClick={onCancel}>
            {t('settings_close')}
          </button>
        )}
      </div>
    );
  }
  return (
    <>
      <ul class="differences">
        {differences.map((one) => {
          const { title, points } = sayDifference(words, one, names);
          return (
            <li key={one.id}>
              <label>
                <input
                  class="tick"
                  type="checkbox"
                  checked={isTaken(one)}
                  disabled={one.change === 'nobody'}
                  onChange={() =>
                    setTurned(
                      (before) =>
                        new Set(before.has(one.id) ? [...before].filter((id) => id !== one.id) : [...before, one.id]),
                    )
                  }
                />
                <span class="what">
                  <b>{title}</b>
                  {points.map((point) => (
                    <span key={point} class="meta">
                      {point}
                    </span>
                  ))}
                </span>
                <span class={`tag ${one.change === 'new' ? 'held' : one.change === 'changed' ? 'due' : 'plain'}`}>
                  {t(changeKeys[one.change])}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <div class="set-buttons">
        <button type="button" class="btn primary" disabled={accepted.length === 0} onClick={() => onTake(accepted)}>
          {t('share_take', { count: accepted.length })}
        </button>
        {onCancel && (
          <button type="button" class="btn" onClick={onCancel}>
            {t('settings_cancel')}
          </button>
        )}
      </div>
    </>
  );
}
