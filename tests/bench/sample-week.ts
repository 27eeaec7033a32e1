import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { ana, kim } from '../sites/google-calendar/people.ts';
import { benchZone } from './bench-page.ts';

/** A future week with `count` chips, a third of them 1:1s with Ana. */
export function sampleWeek(count: number): { events: PageEvent[]; today: string } {
  const now = Temporal.Now.plainDateISO(benchZone);
  const monday = now.add({ weeks: 1 }).subtract({ days: now.dayOfWeek - 1 });
  const events = Array.from({ length: count }, (_, index): PageEvent => {
    const day = monday.add({ days: index % 5 });
    const hour = 8 + (Math.floor(index / 5) % 10);
    const minute = (Math.floor(index / 50) % 4) * 15;
    const start = day.toPlainDateTime({ hour, minute });
    const text = (time: Temporal.PlainDateTime) => time.toString({ smallestUnit: 'minute' });
    return {
      eventId: `bench${index}`,
      calendar: 'kim@example.com',
      title: index % 3 === 0 ? `1:1 Ana / Kim ${index}` : `Lunch and learn ${index}`,
      start: text(start),
      end: text(start.add({ minutes: 30 })),
      guests: index % 3 === 0 ? [kim, ana] : [kim],
    };
  });
  return { events, today: monday.toString() };
}
