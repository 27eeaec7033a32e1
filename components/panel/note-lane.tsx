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
  stored: string;
  onSaved?: (text: string) => void;
}): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const id = useNameId();
  const { lane } = props;
  const { value, onInput, onBlur } = useWritten(`note:${lane}`, props.stored, (text) =>
    save({ type: 'note.write', ...props.place, lane, text }, undefined, () => props.onSaved?.(text)),
  );
  return (
    <div class={lane === 'private' ? 'lane private' : 'lane'}>
      <p class="lane-head" id={id}>
        <Sign name={lane === 'private' ? 'u-lock' : 'u-people'} size="s" />
        <span>{props.head}</span>
        <span class="end">{props.end}</span>
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
    </div>
  );
}
