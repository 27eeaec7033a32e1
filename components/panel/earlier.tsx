import type { VNode } from 'preact';
import { isOpen } from '../../lib/domain/action-item';
import type { EarlierMeeting } from '../../lib/domain/brief';
import { Sign } from './panel-sign';
import { stateSignName } from '../signs/state-sign-name';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { Name } from './said';
import { Empty, Fold, Section } from './section';
import { stateWords } from './state-words';

/** The last three of this rhythm, newest first. */
export function Earlier({ earlier }: { earlier: readonly EarlierMeeting[] }): VNode {
  const { t } = useWords();
  const { times } = usePanel();
  const last = earlier.toSorted((a, b) => b.startAt - a.startAt).slice(0, 3);
  if (last.length === 0) {
    return (
      <Section head={t('panel_earlier')}>
        <Empty sign="u-clock" head={t('panel_nothing_earlier')}>
          {t('panel_nothing_earlier_do')}
        </Empty>
      </Section>
    );
  }
  return (
    <Section head={t('panel_earlier')} end={t('panel_last_three')}>
      {last.map((meeting) => {
        const day = times.dayOf(meeting.startAt);
        const from = meeting.movedFromAt;
        const what =
          from === undefined
            ? stateWords(t, meeting.state)
            : t('panel_state_from', {
                state: stateWords(t, meeting.state),
                day: times.shortDay(times.dayOf(from)),
              });
        const counts =
          meeting.items.length === 0
            ? ''
            : t('panel_items_and_open', { count: meeting.items.length, open: meeting.items.filter(isOpen).length });
        return (
          <Fold
            key={meeting.occurrence}
            sign={<Sign name={stateSignName[meeting.state]} size="s" />}
            head={<span title={times.dayOfYear(day)}>{times.shortDay(day)}</span>}
            what={what}
            end={counts}
          >
            {meeting.sharedNote !== undefined && meeting.sharedNote !== '' && (
              <p class="written">
                <bdi>{meeting.sharedNote}</bdi>
              </p>
            )}
            {meeting.items.slice(0, 60).map((item) => (
              <p key={item.id} class={isOpen(item) ? '' : 'settled'}>
                <Name text={item.text} most={300} />
              </p>
            ))}
            {(meeting.sharedNote ?? '') === '' && meeting.items.length === 0 && <p>{t('panel_nothing_kept')}</p>}
          </Fold>
        );
      })}
    </Section>
  );
}
