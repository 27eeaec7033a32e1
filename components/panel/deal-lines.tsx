import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { DealList } from '../../lib/domain/deal/flight-record';
import { useWords } from '../words';
import { Paged } from './paged';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Section } from './section';

/** Deals of the people of a review, as seen: those worth it, to be put on the agenda, or what is missing or past. */
export function DealLines({ brief: { occurrence, rhythm }, deals }: { brief: MeetingBrief; deals: DealList }): VNode {
  const { t } = useWords();
  const { actions, save } = usePanel();
  return (
    <Section head={deals.head} end={deals.end}>
      <Paged
        rows={deals.lines}
        row={({ record, title, says, owner, put }) => (
          <li key={record}>
            {owner && <h4 class="meta">{owner}</h4>}
            <p class="row">
              <bdi>{title}</bdi>
              {put && (
                <Press
                  class="end"
                  sign="u-plus"
                  name={put}
                  onPress={() =>
                    void save(
                      { type: 'topic.take', id: actions.newId(), record, title, occurrence, rhythm },
                      t('panel_topic_added'),
                    )
                  }
                />
              )}
            </p>
            <p class="meta">{says}</p>
          </li>
        )}
      />
    </Section>
  );
}
