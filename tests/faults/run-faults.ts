import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { uuid } from '../../lib/domain/uuid';
import { FaultBrowser } from './fault-browser.ts';
import { findDamage, type Asked } from './ledger.ts';
import { createRandom } from './random.ts';

/**
 * `npm run faults -- --rounds 1000 --seed N`: R1 and R2 of the README's table. In each round two tabs write lists at once
 * and something happens to them; afterwards all that was ever acknowledged must be there, and no list by half.
 */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '100' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const rounds = Number(values.rounds);
const random = createRandom(Number(values.seed));

const profile = await mkdtemp(join(tmpdir(), 'coxswain-faults-'));
const browser = new FaultBrowser(profile);

const faults = {
  'worker stopped': () => browser.session.stopWorker(),
  'tab closed': () => browser.closeTab(),
  'extension reloaded': () => browser.session.reload(),
  'browser killed': () => browser.kill(),
};
type Fault = keyof typeof faults;
const weights: [number, Fault][] = [
  [70, 'worker stopped'],
  [14, 'tab closed'],
  [8, 'extension reloaded'],
  [8, 'browser killed'],
];

const asked: Asked[] = [];
const count = new Map<Fault, number>();
const total = { lost: 0, partial: 0, white: 0 };

const newId = (): string =>
  uuid(
    Date.now(),
    Uint8Array.from({ length: 16 }, () => random.below(256)),
  );

async function round(number: number): Promise<void> {
  await browser.ensure();
  const fault = random.pick(weights);
  const now = Array.from({ length: 2 + random.below(5) }, (_, index): Asked => ({
    ids: Array.from({ length: 1 + random.below(60) }, newId),
    text: `round ${number}, list ${index}`,
    isAcknowledged: false,
  }));
  asked.push(...now);
  const answers = Promise.all(now.map((one, index) => browser.paste(index, one)));
  const wait = random.below(40);
  await new Promise((resolve) => setTimeout(resolve, wait));
  await faults[fault]();
  await answers;
  count.set(fault, (count.get(fault) ?? 0) + 1);
  await browser.ensure();
  const { lost, partial } = findDamage(asked, await browser.items());
  // Of all that was ever asked, so what one round did is seen in the next as well.
  total.lost = Math.max(total.lost, lost);
  total.partial = Math.max(total.partial, partial);
  if (await browser.isWhite()) total.white += 1;
  if (lost + partial > 0) console.log(`round ${number}, ${fault} after ${wait} ms: ${lost} lost, ${partial} partial`);
}

console.log(`seed ${values.seed}: ${rounds} rounds`);
try {
  for (let number = 1; number <= rounds; number += 1) await round(number);
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 3 });
}
for (const [fault, times] of count) console.log(`${fault}: ${times}`);
const acknowledged = asked.filter(({ isAcknowledged }) => isAcknowledged).length;
console.log(
  `${asked.length} lists asked for, ${acknowledged} acknowledged, ${total.lost} lost, ${total.partial} partial, ${total.white} white screens`,
);
process.exitCode = total.lost + total.partial + total.white > 0 || acknowledged === 0 ? 1 : 0;
