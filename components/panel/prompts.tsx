import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { Press } from './press';

/** Questions for a topic: a few open, the rest behind "1 more". */
export function Prompts({ prompts, most }: { prompts: readonly string[]; most: number }): VNode | null {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (prompts.length === 0) return null;
  const shown = prompts.slice(0, isOpen ? 60 : most);
  const left = prompts.length - shown.length;
  return (
    <ul class="prompts">
      {shown.map((prompt, index) => (
        <li key={prompt}>
          <bdi>{prompt}</bdi>{' '}
          {left > 0 && !isOpen && index === shown.length - 1 && (
            <Press as="link" onPress={() => setOpen(true)}>
              {t('panel_more', { count: left })}
            </Press>
          )}
        </li>
      ))}
    </ul>
  );
}
