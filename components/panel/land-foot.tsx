import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { unsaidOf } from './landing-steps';
import { usePanel } from './panel-context';
import { placeOf } from './phase';
import { Press } from './press';

/** "Land" is offered, never demanded. */
export function LandFoot({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const count = unsaidOf(brief);
  const land = (): void => {
    void save({ type: 'landing.say', ...placeOf(brief), isLanded: true }, t('panel_landed'));
  };
  return (
    <div class="capture land">
      <span class="meta">{count > 0 && t('panel_may_carry_over', { count })}</span>
      <Press class="primary" onPress={land}>
        {t('panel_land')}
      </Press>
    </div>
  );
}
