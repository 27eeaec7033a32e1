/** Numbers that a seed repeats, so that a run can be replayed. */
export interface Random {
  /** 0 ≤ x < 1. */
  next: () => number;
  /** A whole number, 0 ≤ x < below. */
  below: (below: number) => number;
  /** One of a list, by weight. */
  pick: <T>(list: readonly (readonly [weight: number, value: T])[]) => T;
}

/** Mulberry32, a generator of 32 bits of state; good enough to scatter faults. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (below) => Math.floor(next() * below),
    pick: (list) => {
      let left = next() * list.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of list) if ((left -= weight) < 0) return value;
      throw new Error('nothing to pick from');
    },
  };
}
