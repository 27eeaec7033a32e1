import { afterEach, beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { askSafely } from '../../../lib/messages/ask-safely';

let isGone = false;
let life: AbortController;
let said: MockInstance<typeof console.error>;

beforeEach(() => {
  vi.useFakeTimers();
  isGone = false;
  life = new AbortController();
  said = vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => vi.useRealTimers());

const ask = (where: string) =>
  askSafely(where, {
    signal: life.signal,
    check: () => {
      if (isGone) life.abort();
    },
  });

test('an answer is given on', async () => {
  expect(await ask('answered')(Promise.resolve('yes'))).toBe('yes');
});

test('a question that fails is answered with undefined, and told where it was asked', async () => {
  expect(await ask('failing')(Promise.reject(new TypeError('no')))).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(said).toHaveBeenCalledOnce();
  expect(said).toHaveBeenCalledWith(expect.stringContaining('failing: TypeError'));
});

test('one that failed since the extension went ends the life and is told to nobody', async () => {
  isGone = true;
  expect(await ask('gone')(Promise.reject(new Error('closed')))).toBeUndefined();
  expect(life.signal.aborted).toBe(true);
  await vi.runAllTimersAsync();
  expect(said).not.toHaveBeenCalled();
});

test('also where the script can tell that only some moments after', async () => {
  expect(await ask('going')(Promise.reject(new Error('closed')))).toBeUndefined();
  expect(life.signal.aborted).toBe(false);
  isGone = true;
  await vi.runAllTimersAsync();
  expect(life.signal.aborted).toBe(true);
  expect(said).not.toHaveBeenCalled();
});
