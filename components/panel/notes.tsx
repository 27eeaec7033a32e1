import type { VNode } from 'preact';
import { useWords } from '../words';
import { NoteLane } from './note-lane';
import { PrivateLane } from './private-lane';
import { Said, here } from './said';
import { Section } from './section';

/** Where notes belong; an opportunity stands under its record key. */
export interface NotePlace {
  occurrence: string;
  rhythm: string;
  startAt: number;
}

/** Two lanes, told apart by border, ground, sign and word. */
export function Notes(props: {
  place: NotePlace;
  sharedNote: string | undefined;
  hasPrivateNote: boolean;
  name?: string | undefined;
}): VNode {
  const { t } = useWords();
  const head =
    props.name === undefined ? (
      t('panel_shared')
    ) : (
      <Said words={t('panel_shared_with', { name: here })} it={props.name} most={30} />
    );
  return (
    <Section head={t('panel_notes')}>
      <NoteLane
        lane="shared"
        head={head}
        end={t('panel_shared_end')}
        place={props.place}
        stored={props.sharedNote ?? ''}
      />
      <PrivateLane place={props.place} hasNote={props.hasPrivateNote} />
    </Section>
  );
}
