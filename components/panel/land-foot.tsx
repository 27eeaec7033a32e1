import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { unsaidOf } from './landing';
import { usePanel } from './panel-context';
import { placeOf } from './phase';

/** "Land" is offered, never demanded. */
export function LandFoot({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { save, say } = usePanel();
  const unsaid = unsaidOf(brief);
  const land = async (): Promise<void> => {
    if (await save({ type: 'landing.say', ...placeOf(brief), isLanded: true })) say(t('panel_landed'));
  };
  return (
    <div class="capture land">
      <span class="meta">{unsaid > 0 ? t('panel_may_carry_over', { count: unsaid }) : ''}</span>
      <button type="button" class="btn primary" onClick={() => void land()}>
        {t('panel_land')}
      </button>
    </div>
  );
}
