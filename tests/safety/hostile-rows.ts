import { payloads } from './payloads.ts';

type Row = Record<string, unknown>;
type Tables = Record<string, object[]>;

/** What people and pages write, by table; what is not named here are ids, days and choices of ours. */
const written: Record<string, readonly string[]> = {
  people: ['name'],
  sightings: ['title'],
  meetings: ['title'],
  items: ['text'],
  topics: ['title'],
  records: ['purpose', 'sharedNote', 'privateNote', 'feedback'],
  commitments: ['outcome'],
};
const factNames = ['name', 'account', 'stage', 'amount', 'closeDate', 'nextStep', 'owner'];

const at = { createdAt: 1, updatedAt: 1 };

/** Payloads one after the other, from the first again when all were given. */
function* dealer(): Generator<string, never> {
  for (;;) yield* payloads;
}

/**
 * A workspace in which each text that a person or a page wrote is a payload, and with a row for each payload of what is
 * listed: people, items, topics, title rules, templates, roles, frameworks, feeds.
 * @param about Whose items and topics the many are, and in which meeting the topics stand.
 */
export function hostileRows(tables: Tables, about: { personId: string; rhythm: string; occurrence?: string }): Tables {
  const deal = dealer();
  const next = () => deal.next().value;
  const dealt = (names: readonly string[]): Row => Object.fromEntries(names.map((name) => [name, next()]));
  const each = <T>(make: (payload: string, index: number) => T): T[] => payloads.map(make);
  const given: Tables = Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.map((row) => ({
        ...row,
        ...dealt(written[table] ?? []),
        ...('facts' in row ? { facts: { ...(row.facts as Row), ...dealt(factNames) } } : {}),
      })),
    ]),
  );
  const { personId, rhythm, occurrence } = about;
  const topic = (title: string, index: number) => ({
    id: `topic-${index}`,
    rhythm,
    ...(occurrence === undefined ? {} : { occurrence }),
    order: index,
    title,
    prompts: [next()],
    lane: index % 5 === 0 ? 'private' : 'shared',
    from: { type: 'me' },
    ...at,
  });
  const item = (text: string, index: number) => ({
    id: `item-${index}`,
    rhythm,
    personId,
    text,
    owner: 'me',
    dueOn: '2026-11-20',
    disposition: 'open',
    ...at,
  });
  const [settings] = given['settings'] ?? [];
  return {
    ...given,
    settings: [{ ...settings, me: { ...(settings as { me?: Row }).me, name: next() } }],
    people: [
      ...(given['people'] ?? []),
      ...each((name, index) => ({
        id: `p${index}`,
        name,
        addresses: [`p${index}@example.com`],
        relation: 'other',
        ...at,
      })),
    ],
    topics: [...(given['topics'] ?? []), ...each(topic)],
    items: [...(given['items'] ?? []), ...each(item)],
    commitments: [
      ...(given['commitments'] ?? []),
      {
        id: 'hostile',
        kind: `own:${next()}`,
        with: { type: 'team' },
        frequency: { times: 1, every: 1, unit: 'week' },
        minutes: 30,
        outcome: next(),
        participants: each((who) => ({ who, part: next() })).slice(0, 20),
        criteria: [next(), next()],
        validFrom: '2026-11-02',
        ...at,
      },
    ],
    titleRules: each((word, index) => ({
      id: `rule-${index}`,
      language: 'en',
      kind: 'coaching',
      word: word.slice(-60),
      ...at,
    })),
    templates: [
      {
        id: 'template',
        kind: 'one-on-one',
        change: {
          question: next(),
          managerPreWork: [next()],
          sellerPreWork: [next()],
          guard: next(),
          topics: each((title) => ({ title, minutes: 5, prompts: [next()] })).slice(0, 40),
        },
        fromAt: 1,
        ...at,
      },
    ],
    roles: [
      {
        id: 'role',
        name: next(),
        reporting: next(),
        supervisor: each((who, index) => ({
          id: `s${index}`,
          who,
          topic: next(),
          frequency: { times: 1, every: 1, unit: 'week' },
        })).slice(0, 30),
        stakeholders: [],
        touches: [],
        scope: { accounts: 40, revenue: next() },
        ...at,
      },
    ],
    frameworks: [
      {
        id: 'ours',
        name: next(),
        elements: each((name, index) => ({ id: `e${index}`, name, question: next(), test: next() })).slice(0, 12),
        ...at,
      },
    ],
  };
}

/** A calendar file with an event for each payload, which stands in its title, place, guests and description. */
export function hostileCalendar(startsOn: string): string {
  const escaped = (text: string) =>
    text
      .replaceAll(/[\\;,]/g, '\\$&')
      .replaceAll(/\r?\n/g, '\\n')
      .replaceAll(/\p{Cc}|\p{Cs}/gu, '');
  const events = payloads.flatMap((payload, index) => [
    'BEGIN:VEVENT',
    `UID:hostile-${index}@example.com`,
    'DTSTAMP:20261101T000000Z',
    `DTSTART:${startsOn.replaceAll('-', '')}T${String(8 + (index % 10)).padStart(2, '0')}0000Z`,
    'DURATION:PT30M',
    `SUMMARY:1:1 ${escaped(payload)}`,
    `LOCATION:${escaped(payload)}`,
    `DESCRIPTION:${escaped(payload)}`,
    `ATTENDEE;CN="${escaped(payload).replaceAll('"', "'")}":mailto:p${index}@example.com`,
    'END:VEVENT',
  ]);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//tests//EN', ...events, 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}
