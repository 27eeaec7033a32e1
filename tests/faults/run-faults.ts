import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { uuid } from '../../lib/domain/uuid';
import { FaultBrowser } from './fault-browser.ts';
import { findDamage, type AskedField, type AskedList } from './ledger.ts';
import { createRandom } from './random.ts';

/**
 * `npm run faults -- --rounds 1000 --seed N`: R1 and R2 of the README's table. In each round two tabs and the popup write
 * lists and one item's fields at once, and something happens to them; afterwards all that was ever acknowledged must be
 * there, and no list by half. The first rounds go through all kinds, the others by weight.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1e6) },
    report: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const random = createRandom(Number(values.seed));
const browser = await FaultBrowser.create();

/** The tab that holds an older database, for the faults of upgrades. */
let closeOld = async (): Promise<void> => undefined;

/** Each happens in the middle of what is being written. */
const faults = {
  'worker killed mid-write': () => browser.session.stopWorker(),
  'tab closed': () => browser.closeTab(),
  'two tabs and the popup edit one item': async () => undefined,
  'quota hit': async () => undefined,
  'extension reloaded': () => browser.session.reload(),
  'browser killed': () => browser.kill(),
  'upgrade blocked by an old tab': async () => {
    const popup = await browser.session.openOwn('popup');
    const notice = popup.getByText('Waiting for another tab or window.');
    await notice.waitFor({ timeout: 10_000 });
    await closeOld();
    await notice.waitFor({ state: 'detached', timeout: 10_000 });
    await popup.close();
  },
  'browser killed while it upgrades': async () => {
    await closeOld();
    await browser.kill();
  },
};
type Fault = keyof typeof faults;
const weights: [number, Fault][] = [
  [60, 'worker killed mid-write'],
  [10, 'tab closed'],
  [8, 'two tabs and the popup edit one item'],
  [6, 'quota hit'],
  [5, 'extension reloaded'],
  [5, 'browser killed'],
  [3, 'upgrade blocked by an old tab'],
  [3, 'browser killed while it upgrades'],
];

const lists: AskedList[] = [];
const fields: AskedField[] = [];
/** By the quota: with none it was never used up. */
let refused = 0;
const tally = new Map<Fault, { times: number; lost: number; partial: number; white: number }>();

const newId = (): string =>
  uuid(
    Date.now(),
    Uint8Array.from({ length: 16 }, () => random.below(256)),
  );

const newList = (round: number, index: number, length: number): AskedList => ({
  ids: Array.from({ length }, newId),
  text: `round ${round}, list ${index}`,
  isAcknowledged: false,
});

/** In a round that is to use up the room. */
const mostLists = 60;

/** Whatever the fault does: it is told, and the run goes on. */
async function round(number: number): Promise<void> {
  await browser.ensure();
  const drawn = random.pick(weights);
  const fault = weights[number - 1]?.[1] ?? drawn;
  const now = Array.from({ length: 2 + random.below(4) }, (_, index) => newList(number, index, 1 + random.below(60)));
  const shared: AskedList = { ids: [newId()], text: `round ${number}, item`, isAcknowledged: false };
  const turns = fault === 'two tabs and the popup edit one item' ? 12 : 1 + random.below(4);
  const wait = random.below(60);
  await browser.paste(0, shared);
  const day = (turn: number): string => new Date(Date.UTC(2026, 0, 1 + turn)).toISOString().slice(0, 10);
  const valueOf = {
    text: (turn: number) => `${shared.text} ${turn}`,
    dueOn: day,
    why: (turn: number) => `why ${turn}`,
  };
  const hands = (['text', 'dueOn', 'why'] as const).map((field): AskedField => ({
    id: shared.ids[0] ?? '',
    field,
    values: Array.from({ length: turns }, (_, turn) => ({ value: valueOf[field](turn), isAcknowledged: false })),
  }));
  lists.push(shared, ...now);
  fields.push(...hands);
  // Before anything is written: what comes between reading the rows and putting them back would be lost by us.
  const giveRoom = fault === 'quota hit' ? await browser.limitRoom() : async () => undefined;
  await browser.ensure();
  if (fault.includes('upgrade')) closeOld = await browser.age();
  const answers = Promise.all([
    ...now.map((one, index) => browser.paste(index, one)),
    ...hands.map((hand, index) => browser.change(index, hand)),
  ]);
  await new Promise((resolve) => setTimeout(resolve, wait));
  await faults[fault]();
  await answers;
  if (fault === 'quota hit') {
    const asked = () => [...now, ...hands.flatMap((hand) => hand.values)];
    const countRefused = () => asked().filter(({ isAcknowledged }) => !isAcknowledged).length;
    // How much fits is the browser's to say: lists are written until one does not.
    while (countRefused() === 0 && now.length < mostLists) {
      const more = newList(number, now.length, 60);
      now.push(more);
      lists.push(more);
      await browser.paste(now.length, more);
    }
    refused += countRefused();
  }
  await giveRoom();
  await browser.ensure();
  const after = findDamage(lists, fields, await browser.items());
  const isWhite = await browser.isWhite();
  // Of all that was ever asked: what another round lost counts there.
  const known = [...tally.values()].reduce(
    (sum, { lost, partial }) => ({ lost: sum.lost + lost, partial: sum.partial + partial }),
    { lost: 0, partial: 0 },
  );
  const row = tally.get(fault) ?? { times: 0, lost: 0, partial: 0, white: 0 };
  const lost = Math.max(0, after.lost - known.lost);
  const partial = Math.max(0, after.partial - known.partial);
  tally.set(fault, {
    times: row.times + 1,
    lost: row.lost + lost,
    partial: row.partial + partial,
    white: row.white + Number(isWhite),
  });
  if (lost + partial + Number(isWhite) > 0)
    console.log(
      `round ${number}, ${fault} after ${wait} ms: ${lost} lost, ${partial} partial${isWhite ? ', white' : ''}`,
    );
}

console.log(`R1, R2: seed ${values.seed}, ${rounds} rounds`);
try {
  for (let number = 1; number <= rounds; number += 1) await round(number);
} finally {
  await browser.close();
}
const all = { times: 0, lost: 0, partial: 0, white: 0 };
for (const [fault, row] of tally) {
  console.log(`${fault}: ${row.times} faults, ${row.lost} lost, ${row.partial} partial, ${row.white} white screens`);
  for (const key of ['times', 'lost', 'partial', 'white'] as const) all[key] += row[key];
}
const writes = [...lists, ...fields.flatMap((field) => field.values)];
const acknowledged = writes.filter(({ isAcknowledged }) => isAcknowledged).length;
console.log(
  `R1, R2: ${all.times} faults; ${writes.length} writes asked for, ${acknowledged} acknowledged, ${all.lost} lost, ${all.partial} partial, ${all.white} white screens; ${refused} refused for want of room`,
);
// A fault that was none proves nothing.
const isQuotaReal = !tally.has('quota hit') || refused > 0;
const isWell = all.lost + all.partial + all.white === 0 && acknowledged > 0 && isQuotaReal;
process.exitCode = isWell ? 0 : 1;
if (values.report !== undefined) {
  // As a runner of tests writes it, for the table of security.
  const title = `R1, R2: ${all.times} faults, ${acknowledged} acknowledged, ${all.lost} lost, ${all.partial} partial`;
  const spec = { title, ok: isWell, tests: [{ status: isWell ? 'expected' : 'unexpected' }] };
  await mkdir(dirname(values.report), { recursive: true });
  await writeFile(values.report, JSON.stringify({ title: 'faults', specs: [spec] }));
}
