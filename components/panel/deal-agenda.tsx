import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { Prompts } from './prompts';
import { Name } from './said';
import { Fold } from './section';

/** The deal review's topics and questions, to prepare with; they are ticked in the review itself. */
export function DealAgenda({ agenda }: { agenda: MeetingBrief['agenda'] }): VNode | null {
  const { t } = useWords();
  if (agenda.topics.length === 0) return null;
  return (
    <section class="section fold-only">
      <Fold
        sign={<Sign name="k-deal-review" />}
        head={<h3 class="strong">{t('panel_deal_agenda')}</h3>}
        end={t('panel_topics_and_min', { count: agenda.topics.length, minutes: agenda.minutes })}
      >
        <p>
          <bdi>{agenda.question}</bdi>
        </p>
        <ol>
          {agenda.topics.slice(0, 60).map((topic) => (
            <li key={topic.id}>
              <p class="row strong">
                <Name text={topic.title} most={120} />
                {topic.minutes !== undefined && <span class="end min">{t('panel_min', { count: topic.minutes })}</span>}
              </p>
              <Prompts prompts={topic.prompts} most={3} />
            </li>
          ))}
        </ol>
      </Fold>
    </section>
  );
}
