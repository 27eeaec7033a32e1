import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelActions } from './panel-actions';
import type { PanelState } from './panel-context';

/**
 * What is being typed, by field; kept outside of the page as it is typed, and taken up again where a panel is unfolded:
 * after an update of the extension, a crash, or another day.
 */
export function useKeptDrafts(
  actions: PanelActions,
  isFolded: boolean,
): Pick<PanelState, 'drafts' | 'setDraft' | 'mayTakeFocus'> {
  const [drafts, setDrafts] = useState<PanelState['drafts']>({});
  const isReturning = useRef(false);
  const { current: mayTakeFocus } = useRef(() => !isReturning.current || document.activeElement === document.body);
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    if (isFolded) return;
    latest.current.readDrafts().then(
      (kept) => {
        isReturning.current = true;
        setDrafts((typed) => ({ ...kept, ...typed }));
      },
      // A draft that cannot be read is there the next time.
      () => undefined,
    );
  }, [isFolded]);
  useEffect(() => {
    // After the fields' own effects: from here on a form opens because someone opened it.
    isReturning.current = false;
  }, [drafts]);
  return {
    drafts,
    setDraft: (field, text) => {
      setDrafts((all) => ({ ...all, [field]: text }));
      actions.keepDraft(field, text ?? '');
    },
    mayTakeFocus,
  };
}
