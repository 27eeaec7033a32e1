import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ActionType } from '../../lib/domain/action-item';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { CaptureOptions } from './capture-options';
import { Form } from './form';
import { useDraft, usePanel } from './panel-context';
import { PastedLines, linesOf } from './pasted-lines';
import { Press } from './press';
import { dayAfter } from './times';

/** Where a new item belongs. */
export interface ItemPlace {
  rhythm: string;
  occurrence?: string;
  record?: string;
  personId?: string;
}

/** Always at the foot: one line, whose, by when, of which sort. Under ten seconds. */
export function Capture(props: { place: ItemPlace; owner: string; isPlain?: boolean }): VNode {
  const { t } = useWords();
  const { actions, save, setDraft, today } = usePanel();
  const [text, setText] = useDraft('capture');
  const [owner, setOwner] = useDraft('capture:owner', props.owner);
  const [day, setDay] = useDraft('capture:day', dayAfter(today, 7));
  const [kind, setKind] = useDraft('capture:kind');
  const [pasted, setPasted] = useDraft('capture:pasted');
  const [isOpen, setOpen] = useState(text !== '' || pasted !== '');
  // One id per text: a repeated send of the same item must not add it twice.
  const id = useRef<string | undefined>(undefined);
  const reset = (): void => {
    id.current = undefined;
    for (const field of ['', ':day', ':kind', ':pasted']) setDraft(`capture${field}`, undefined);
  };
  const add = (): void => {
    const words = text.trim();
    if (words === '') return;
    id.current ??= actions.newId();
    const due = day === '' ? {} : { dueOn: day };
    const type = kind === '' ? {} : { kindOfAction: kind as ActionType };
    const edit = { type: 'item.add', id: id.current, ...props.place, text: words, owner, ...due, ...type } as const;
    void save(edit, t('panel_item_added', { item: words }), reset);
  };
  const onPaste = (event: ClipboardEvent): void => {
    const whole = event.clipboardData?.getData('text/plain') ?? '';
    if (linesOf(whole).length < 2) return;
    event.preventDefault();
    setPasted(whole);
  };
  return (
    <Form class="capture" onSend={add}>
      <div class="entry">
        <Sign name="u-plus" />
        <input
          class="field bare"
          data-capture
          aria-label={t('panel_add_item')}
          placeholder={t('panel_add_item')}
          maxLength={10_000}
          value={text}
          onFocus={() => setOpen(true)}
          onPaste={onPaste}
          onInput={(event) => {
            id.current = undefined;
            setOpen(true);
            setText(event.currentTarget.value);
          }}
        />
        {text.trim() === '' ? (
          <kbd aria-hidden="true">A</kbd>
        ) : (
          <Press class={props.isPlain ? 'line small' : 'primary small'}>{t('panel_add')}</Press>
        )}
      </div>
      {pasted !== '' && (
        <PastedLines text={pasted} place={props.place} owner={owner} onClose={() => setPasted(undefined)} />
      )}
      {isOpen && (
        <CaptureOptions
          owner={owner}
          onOwner={setOwner}
          day={day}
          onDay={setDay}
          kind={kind}
          onKind={(key, phrase) => {
            setKind(kind === key ? undefined : key);
            if (text.trim() === '') setText(phrase);
          }}
        />
      )}
    </Form>
  );
}
