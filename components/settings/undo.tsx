import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { NotSaved } from './not-saved';
import type { Undo } from './settings-store';
import { useSave } from './use-save';

/** Says at the foot of the page what was done, and offers the way back. */
export type Say = (text: string, undo?: Undo) => void;

interface Done {
  number: number;
  text: string;
  undo: Undo | undefined;
}

/** So many stay in sight; the oldest gives way. */
const mostSaid = 3;

const SayContext = createContext<Say>(() => {});

export const useSay = (): Say => useContext(SayContext);

export function SayProvider({ children }: { children: ComponentChildren }): VNode {
  const [said, setSaid] = useState<Done[]>([]);
  const say = useMemo<Say>(
    () => (text, undo) =>
      setSaid((before) => [...before, { number: (before.at(-1)?.number ?? 0) + 1, text, undo }].slice(-mostSaid)),
    [],
  );
  return (
    <SayContext.Provider value={say}>
      {children}
      <div class="said" role="status">
        {said.map((done) => (
          <SaidBox
            key={done.number}
            done={done}
            onClose={() => setSaid((before) => before.filter(({ number }) => number !== done.number))}
          />
        ))}
      </div>
    </SayContext.Provider>
  );
}

function SaidBox({ done: { text, undo }, onClose }: { done: Done; onClose: () => void }): VNode {
  const { t } = useWords();
  const saving = useSave();
  return (
    <div class="said-box">
      <p>{text}</p>
      {undo && (
        <button
          type="button"
          class="btn small soft"
          onClick={() => void saving.save(undo).then((isBack) => isBack && onClose())}
        >
          <Sign name="u-undo" size="s" />
          {t('settings_undo')}
        </button>
      )}
      <button type="button" class="btn icon small" aria-label={t('settings_close')} onClick={onClose}>
        <Sign name="u-close" size="s" />
      </button>
      <NotSaved saving={saving} />
    </div>
  );
}
