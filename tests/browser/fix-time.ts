/** Runs in a page before its scripts, from its own text: its dates stand at `now`, while its timers run. */
export function fixTime(now: number): void {
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, args: unknown[], made) =>
      Reflect.construct(target, args.length === 0 ? [now] : args, made) as Date,
    apply: () => new Real(now).toString(),
    get: (target, name, receiver) => (name === 'now' ? () => now : (Reflect.get(target, name, receiver) as unknown)),
  });
}
