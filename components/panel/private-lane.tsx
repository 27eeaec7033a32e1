import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { NoteLane } from './note-lane';
import type { NotePlace } from './notes';
import { usePanel } from './panel-context';

/** The private lane is fetched when it is unfolded, so that it never lies in a page unasked. */
export function PrivateLane({ place, hasNote }: { place: NotePlace; hasNote: boolean }): VNode {
  const { t } = useWords();
  const { actions } = usePanel();
  const [stored, setStored] = useState<string>();
  const [hasFailed, setFailed] = useState(false);
  const read = async (): Promise<void> => {
    try {
      setStored(await actions.readPrivateNote());
    } catch {
      setFailed(true);
    }
  };
  const isThere = stored === undefined && hasNote;
  return (
    <NoteLane
      lane="private"
      head={t('panel_only_you')}
      end={t(hasFailed ? 'panel_private_failed' : isThere ? 'panel_private_there' : 'panel_private_end')}
      place={place}
      stored={stored}
      onUnfold={() => void read()}
      onSaved={setStored}
    />
  );
}
