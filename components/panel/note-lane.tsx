import type { ComponentChildren, VNode } from 'preact';
import type { Lane } from '../../lib/domain/topic';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import type { NotePlace } from './notes';
import { usePanel } from './panel-context';
import { useWritten } from './use-written';
import { useNameId } from './use-name-id';

/** One lane: its head and a text that grows with what is in it and saves itself. */
export function NoteLane(props: {
  lane: Lane;
  head: ComponentChildren;
  end: string;
  place: NotePlace;
  /** Absent: folded, and `onUnfold` asks for it. */
  stored: string | undefined;
  onUnfold?: () => void;
  onSaved?: (text: string) => void;
}): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const id = useNameId();
  const { lane, stored } = props;
  const isPrivate = lane === 'private';
  const { value, onInput, onBlur } = useWritten(`note:${lane}`, stored ?? '', (text) =>
    save({ type: 'note.write', ...props.place, lane, text }, undefined, () => props.onSaved?.(text)),
  );
  const head = (
    <>
      <Sign name={isPrivate ? 'u-lock' : 'u-people'} size="s" />
      <span>{props.head}</span>
      <span class="end">{props.end}</span>
    </>
  );
  return (
    <div class={isPrivate ? 'lane private' : 'lane'}>
      {stored === undefined ? (
        <button type="button" class="lane-head plain" aria-expanded={false} onClick={props.onUnfold}>
          {head}
          <Sign name="u-right" size="s" />
        </button>
      ) : (
        <>
          <p class="lane-head" id={id}>
            {head}
          </p>
          <textarea
            class="write"
            aria-labelledby={id}
            placeholder={t('panel_note_placeholder')}
            rows={1}
            maxLength={100_000}
            dir="auto"
            value={value}
            onInput={(event) => onInput(event.currentTarget.value)}
            onBlur={onBlur}
          />
        </>
      )}
    </div>
  );
}
