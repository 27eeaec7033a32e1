import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { NoteLane } from './note-lane';
import type { NotePlace } from './notes';
import { usePanel } from './panel-context';

/** The private lane is fetched when it is unfolded, so that it never lies in a page unasked. */
export function PrivateLane({ place, hasNote }: { place: NotePlace; hasNote: boolean }): VNode {
  const { t } = useWords();
  const { actions } = usePanel();
  const [stored, setStored] = useState<string>();
  const [state, setState] = useState<'folded' | 'reading' | 'failed'>('folded');
  const read = async (): Promise<void> => {
    setState('reading');
    try {
      setStored(await actions.readPrivateNote());
    } catch {
      setState('failed');
    }
  };
  if (stored !== undefined) {
    return (
      <NoteLane
        lane="private"
        head={t('panel_only_you')}
        end={t('panel_private_end')}
        place={place}
        stored={stored}
        onSaved={setStored}
      />
    );
  }
  return (
    <div class="lane private">
      <button
        type="button"
        class="lane-head plain"
        aria-expanded={false}
        aria-busy={state === 'reading'}
        onClick={() => void read()}
      >
        <Sign name="u-lock" size="s" />
        <span>{t('panel_only_you')}</span>
        <span class="end">
          {t(state === 'failed' ? 'panel_private_failed' : hasNote ? 'panel_private_there' : 'panel_private_end')}
        </span>
        <Sign name="u-right" size="s" />
      </button>
    </div>
  );
}
