import type { SeedRows } from '../browser/seed-store.ts';
import { anasWeek, thursday } from './own-page.ts';

const rhythm = 'person:one-on-one:person-kim';
const day = 86_400_000;
const stamp = { createdAt: thursday - 3 * day, updatedAt: thursday - 3 * day };

type SeenMeeting = { id: string; rhythm: string; startAt: number };
const oneOnOnes = () => (anasWeek()['meetings'] as SeenMeeting[]).filter((meeting) => meeting.rhythm === rhythm);

const topic = (id: string, title: string, more: object) => ({
  id,
  rhythm,
  title,
  order: 450,
  prompts: [],
  lane: 'shared',
  ...stamp,
  ...more,
});

/** Ana's week with topics, promises and a deal for her next 1:1 with Kim. */
export function anasPreparedWeek(): SeedRows {
  const record = 'salesforce:acme:006000000000001AAA';
  return {
    ...anasWeek(),
    topics: [
      topic('waits', 'Fernhill: who signs?', { from: { type: 'me' } }),
      topic('left', 'Holiday cover', {
        from: { type: 'me' },
        order: 460,
        occurrence: oneOnOnes().find(({ startAt }) => startAt < thursday)?.id,
      }),
      topic('deal', 'Fernhill Foods: plant rollout', { from: { type: 'opportunity', record } }),
    ],
    items: [
      {
        id: 'mine',
        rhythm,
        personId: 'person-kim',
        text: 'Send the test plan',
        owner: 'me',
        dueOn: '2026-11-20',
        disposition: 'open',
        ...stamp,
      },
      {
        id: 'hers',
        rhythm,
        personId: 'person-kim',
        text: 'Ask finance about the floor price',
        owner: 'person-kim',
        dueOn: '2026-11-17',
        disposition: 'open',
        ...stamp,
      },
    ],
  };
}
