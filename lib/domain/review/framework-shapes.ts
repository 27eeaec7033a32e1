/** The elements of each shipped framework in its own order (cadence-practice F): letter and element. */
export const frameworkShapes = {
  bant: ['B:budget', 'A:authority', 'N:need', 'T:timeline'],
  meddic: ['M:metrics', 'E:economic-buyer', 'D:decision-criteria', 'D:decision-process', 'I:pain', 'C:champion'],
  meddicc: [
    'M:metrics',
    'E:economic-buyer',
    'D:decision-criteria',
    'D:decision-process',
    'I:pain',
    'C:champion',
    'C:competition',
  ],
  meddpicc: [
    'M:metrics',
    'E:economic-buyer',
    'D:decision-criteria',
    'D:decision-process',
    'P:paper-process',
    'I:pain',
    'C:champion',
    'C:competition',
  ],
  spiced: ['S:situation', 'P:pain', 'I:impact', 'CE:critical-event', 'D:decision'],
  champ: ['CH:challenges', 'A:authority', 'M:money', 'P:prioritisation'],
  gpct: ['G:goals', 'P:plans', 'C:challenges', 'T:timeline'],
  urgency: ['E:executive-access', 'U:source-of-urgency'],
} as const satisfies Record<string, readonly `${string}:${string}`[]>;

export type ShippedFramework = keyof typeof frameworkShapes;

type ElementOf<Shape extends string> = Shape extends `${string}:${infer Element}` ? Element : never;

/** An element of a shipped framework. */
export type ShippedElement = ElementOf<(typeof frameworkShapes)[ShippedFramework][number]>;

/** Holds until the user chooses another: the one of look.md. */
export const firstFramework: ShippedFramework = 'meddpicc';

export const isShippedFramework = (id: string): id is ShippedFramework => Object.hasOwn(frameworkShapes, id);
