import { Ask } from './ask';
import { MeetingPanel } from './meeting-panel';
import type { PanelBody } from './panel-body';
import { useDraft } from './panel-context';

/** The panel of an event: of the meeting that it is, or the question what it is. */
export const EventBody: PanelBody = ({ brief, ...inside }) => {
  const [asking] = useDraft('asking');
  if (brief.type === 'opportunity') return null;
  return brief.type === 'meeting' && asking === '' ? (
    <MeetingPanel brief={brief} {...inside} />
  ) : (
    <Ask brief={brief} {...inside} />
  );
};
