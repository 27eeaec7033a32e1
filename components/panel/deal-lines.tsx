import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { DealList } from '../../lib/domain/deal/flight-record';
import { useWords } from '../words';
import { Paged } from './paged';
import { usePanel } from './panel-context';
import { Sign } from './panel-sign';
import { Press } from './press';
import { Name } from './said';
import { Section } from './section';

/** Deals of the people of a review, as seen: those worth it, to be put on the agenda, or what is missing or past. */
export function DealLines({ brief: { occurrence, rhythm }, deals }: { brief: MeetingBrief; deals: DealList }): VNode {
  const { t } = useWords();
  const { actions, save } = usePanel();
  return (
    <Section head={deals.head} end={deals.end}>
      <Paged
        rows={deals.lines}
        row={({ record, title, says, owner }) => (
          <li key={record}>
            {owner && <h4 class="meta">{owner}</h4>}
            <div class="entry">
              <Sign name="k-deal-review" />
              <p>
                <Name text={title} most={80} />
                <br />
                <span class="meta">{says}</span>
              </p>
              {deals.isOffer && (
                <Press
                  sign="u-plus"
                  name={t('panel_put_on', { title })}
                  onPress={() =>
                    void save(
                      { type: 'topic.take', id: actions.newId(), record, title, occurrence, rhythm },
                      t('panel_topic_added'),
                    )
                  }
                />
              )}
            </div>
          </li>
        )}
      />
    </Section>
  );
}
