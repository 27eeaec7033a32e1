import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from './panel-context';

/** How long typing must rest before it is saved. */
const restMs = 1_000;

/**
 * A text that saves itself: when typing rests, when the field is left, when the panel folds. The draft goes only when
 * exactly that text is durable.
 */
export function useWritten(
  field: string,
  stored: string,
  write: (text: string) => Promise<boolean>,
): { value: string; onInput: (text: string) => void; onBlur: () => void } {
  const { drafts, setDraft } = usePanel();
  const draft = drafts[field];
  const sent = useRef<string | undefined>(undefined);
  const latest = useRef({ draft, flush: async (): Promise<void> => {} });
  latest.current = {
    draft,
    flush: async () => {
      if (draft === undefined || draft === sent.current) return;
      if (draft !== stored) {
        sent.current = draft;
        const isSaved = await write(draft);
        sent.current = undefined;
        if (!isSaved) return;
      }
      if (latest.current.draft === draft) setDraft(field, undefined);
    },
  };

  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = setTimeout(() => void latest.current.flush(), restMs);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => () => void latest.current.flush(), []);

  return {
    value: draft ?? stored,
    onInput: (text) => setDraft(field, text),
    onBlur: () => void latest.current.flush(),
  };
}
