import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../words';
import type { ItemPlace } from './capture';
import { usePanel } from './panel-context';
import { Name } from './said';

/** As many as one message may carry. */
const mostLines = 200;

/** Lines of a pasted text, without bullets and empty lines. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)]|\[[ x]?\])\s+/i, '').trim())
    .filter((line) => line !== '')
    .slice(0, mostLines);

/** Offers several pasted lines as items: one press, or not. */
export function PastedLines(props: { text: string; place: ItemPlace; owner: string; onClose: () => void }): VNode {
  const { t } = useWords();
  const { actions, save, say, drafts, setDraft } = usePanel();
  const ids = useRef<string[]>([]);
  const lines = linesOf(props.text);
  const add = async (): Promise<void> => {
    if (ids.current.length !== lines.length) ids.current = lines.map(() => actions.newId());
    const edit = { type: 'item.paste', ids: ids.current, ...props.place, lines, owner: props.owner } as const;
    if (await save(edit, props.onClose)) say(t('panel_items_added', { count: lines.length }));
  };
  const asOne = (): void => {
    setDraft('capture', [drafts['capture'], ...lines].filter(Boolean).join(' '));
    props.onClose();
  };
  return (
    <div class="notice">
      <p>
        <b>{t('panel_pasted_lines', { count: lines.length })}</b>
      </p>
      <ul class="lines">
        {lines.slice(0, 3).map((line, index) => (
          <li key={index}>
            <Name text={line} most={60} />
          </li>
        ))}
        {lines.length > 3 && <li>{t('panel_more', { count: lines.length - 3 })}</li>}
      </ul>
      <div class="row">
        <button type="button" class="btn small line" onClick={() => void add()}>
          {t('panel_add_lines', { count: lines.length })}
        </button>
        <button type="button" class="btn small" onClick={asOne}>
          {t('panel_as_one')}
        </button>
      </div>
    </div>
  );
}
