import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { AnyBody } from '../../../components/panel/any-body';
import { Panel } from '../../../components/panel/panel';
import type { PanelActions } from '../../../components/panel/panel-actions';
import { WordsContext, createWords } from '../../../components/words';
import type { Brief } from '../../../lib/domain/brief';
import type { Edit } from '../../../lib/domain/edit';
import type { EditAnswer } from '../../../lib/messages/protocol';
import catalogue from '../../../public/_locales/en/messages.json';

afterEach(cleanup);

const messages = new Map(Object.entries(catalogue).map(([key, { message }]) => [key, message]));

/** The English catalogue as it ships; a key without words shows as itself, so that it is seen. */
export const englishWords = createWords((key) => messages.get(key) ?? '', 'en-GB');

/**
 * Shows a panel with actions that write down what they are asked. `answer` decides on each edit; unless told, it is
 * saved and the brief stays.
 */
export function showPanel(
  brief: Brief,
  options: { answer?: (edit: Edit) => Promise<EditAnswer> | EditAnswer; actions?: Partial<PanelActions> } = {},
) {
  const edits: Edit[] = [];
  let ids = 0;
  let shown = brief;
  const actions = {
    edit: vi.fn<PanelActions['edit']>(async (edit) => {
      edits.push(edit);
      return options.answer === undefined ? { ok: true, brief: shown } : options.answer(edit);
    }),
    keepDraft: vi.fn<PanelActions['keepDraft']>(),
    readDrafts: vi.fn<PanelActions['readDrafts']>(async () => ({})),
    readPrivateNote: vi.fn<PanelActions['readPrivateNote']>(async () => 'Ask what she needs from me.'),
    shareText: vi.fn<PanelActions['shareText']>(async () => ({ text: 'Topics: …', html: '<p>Topics: …</p>' })),
    writeDescription: vi.fn<PanelActions['writeDescription']>(async () => 'put'),
    openAlone: vi.fn<PanelActions['openAlone']>(),
    fold: vi.fn<PanelActions['fold']>(),
    close: vi.fn<PanelActions['close']>(),
    newId: () => `id${(ids += 1)}`,
    now: () => shown.reader.now,
    copy: vi.fn<PanelActions['copy']>(async () => {}),
    isAlone: false,
    ...options.actions,
  };
  const tree = (next: Brief) => (
    <WordsContext.Provider value={englishWords}>
      <Panel Body={AnyBody} brief={next} actions={actions} />
    </WordsContext.Provider>
  );
  const view = render(tree(brief));
  return {
    ...view,
    actions,
    edits,
    show: (next: Brief) => {
      shown = next;
      view.rerender(tree(next));
    },
  };
}

/** What Enter in a field does. */
export function submit(field: HTMLElement): void {
  const form = field.closest('form');
  if (form === null) throw new Error('the field stands in no form');
  fireEvent.submit(form);
}
