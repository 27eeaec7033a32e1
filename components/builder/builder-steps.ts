/** The builder's four steps, as in the practice (article 003): determine, frequency and duration, share, track. */
export const builderSteps = ['determine', 'frequency', 'share', 'track'] as const;
export type BuilderStep = (typeof builderSteps)[number];

/** The step of an address' hash; the first of any other. */
export const stepOf = (hash: string): BuilderStep =>
  builderSteps.find((step) => hash === `#${step}`) ?? builderSteps[0];
