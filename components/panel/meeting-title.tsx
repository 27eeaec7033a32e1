import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { kindName } from '../kind-words';
import { useWords } from '../words';
import { Name, Said, here } from './said';

/** "1:1 with Ana", or the kind alone when it is with the team or with no one known. */
export function MeetingTitle({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const kind = kindName(t, brief.kind);
  if (brief.person === undefined) return <Name text={kind} />;
  return <Said words={t('panel_title_with', { kind, name: here })} it={<Name text={brief.person.name} />} />;
}
