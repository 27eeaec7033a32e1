import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Sign } from '../sign';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { shortened } from './said';

/** The guests were not all readable: nobody is guessed, but who may be meant is offered. */
export function PartlyRead({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { save } = usePanel();
  const { occurrence, series, kind } = brief;
  const choose = (id: string): void => {
    void save({ type: 'kind.choose', occurrence, series, kind, personIds: [id], isRemembered: brief.isRecurring });
  };
  return (
    <div class="notices">
      <div class="notice">
        <Sign name="s-partial" class="st-due" />
        <p>
          <b>{t('panel_reads_partly')}</b> {t('panel_reads_partly_guests')}
        </p>
        {brief.people.length > 0 && (
          <div class="row">
            {brief.people.slice(0, 9).map(({ id, name }, index) => (
              <button key={id} type="button" class="btn small line" data-key={index + 1} onClick={() => choose(id)}>
                {t('panel_it_is_with', { name: shortened(name, 24) })}
              </button>
            ))}
          </div>
        )}
      </div>
    </div>
  );
}
