import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from '../words';
import type { ItemPlace } from './capture';
import { Notice } from './notice';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Name } from './said';

/** As many as one message may carry. */
const mostLines = 200;

/** Lines of a pasted text, without bullets and empty lines. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/^\s*(?:[-*•–]|\d{1,2}[.)]|\[[ x]?\])\s+/i, '').trim())
    .filter(Boolean)
    .slice(0, mostLines);

/** Offers several pasted lines as items: one press, or not. */
export function PastedLines(props: { text: string; place: ItemPlace; owner: string; onClose: () => void }): VNode {
  const { t } = useWords();
  const { actions, save, drafts, setDraft } = usePanel();
  const ids = useRef<string[]>([]);
  const lines = linesOf(props.text);
  const count = lines.length;
  const add = (): void => {
    if (ids.current.length !== count) ids.current = lines.map(() => actions.newId());
    const edit = { type: 'item.paste', ids: ids.current, ...props.place, lines, owner: props.owner } as const;
    void save(edit, t('panel_items_added', { count }), props.onClose);
  };
  const asOne = (): void => {
    setDraft('capture', [drafts['capture'], ...lines].filter(Boolean).join(' '));
    props.onClose();
  };
  return (
    <Notice
      sign="u-copy"
      head={t('panel_pasted_lines', { count })}
      row={
        <>
          <Press onPress={add}>{t('panel_add_lines', { count })}</Press>
          <Press class="small" onPress={asOne}>
            {t('panel_as_one')}
          </Press>
        </>
      }
    >
      <ul class="lines">
        {lines.slice(0, 3).map((line, index) => (
          <li key={index}>
            <Name text={line} />
          </li>
        ))}
        {count > 3 && <li>{t('panel_more', { count: count - 3 })}</li>}
      </ul>
    </Notice>
  );
}
