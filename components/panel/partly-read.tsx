import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Notice } from './notice';
import { usePanel } from './panel-context';
import { Press } from './press';
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
    <Notice
      sign="s-partial"
      head={t('panel_reads_partly')}
      text={t('panel_reads_partly_guests')}
      row={brief.people.slice(0, 9).map(({ id, name }, index) => (
        <Press key={id} digit={index + 1} onPress={() => choose(id)}>
          {t('panel_it_is_with', { name: shortened(name, 24) })}
        </Press>
      ))}
    />
  );
}
