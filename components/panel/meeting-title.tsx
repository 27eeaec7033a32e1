import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { kindName } from '../kind-words';
import { useWords } from '../words';
import { Name, Said, here } from './said';

/** "1:1 with Ana"; the kind alone with the team; the event's own title when it is with someone we do not know. */
export function MeetingTitle({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { person, title } = brief;
  const kind = kindName(t, brief.kind);
  if (person === undefined) return <Name text={brief.kind === 'one-on-one' ? title || kind : kind} />;
  return <Said words={t('panel_title_with', { kind, name: here })} it={person.name} />;
}
