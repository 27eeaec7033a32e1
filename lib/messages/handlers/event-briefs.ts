import type { AskBrief, NotOursBrief } from '../../domain/brief';
import { personRef, readerOf } from './reader';
import type { Recognised, Surroundings } from './recognise';

export const calendarSite = 'google-calendar';

const headOf = ({ occurrence, series, facts, isRecurring }: Recognised) => ({
  occurrence,
  series,
  title: facts.title ?? '',
  isRecurring,
});

/** Two readings fit, or none does. */
export function askBrief(event: Recognised, { settings, people, now }: Surroundings): AskBrief {
  const { outcome } = event;
  const personIds = outcome.outcome === 'ask' ? outcome.personIds : [];
  return {
    type: 'ask',
    reader: readerOf(settings, calendarSite, false, now),
    ...headOf(event),
    ...(event.times === undefined ? {} : { startAt: event.times.startAt, endAt: event.times.endAt }),
    options: outcome.outcome === 'ask' ? outcome.options : [],
    people: people.filter(({ id }) => personIds.includes(id)).map(personRef),
  };
}

export function notOursBrief(event: Recognised, { settings, now }: Surroundings): NotOursBrief {
  return {
    type: 'not-ours',
    reader: readerOf(settings, calendarSite, false, now),
    ...headOf(event),
    why: event.outcome.outcome === 'not-ours' ? event.outcome.why : { code: 'nothing-says' },
  };
}
