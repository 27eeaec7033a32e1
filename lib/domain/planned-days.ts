import type { Frequency } from './cadence';

const unitDays: Record<Frequency['unit'], number> = { week: 7, month: 30.4, quarter: 91.3 };

/** How many days lie between two meetings of a frequency. */
export const plannedDays = ({ times, every, unit }: Frequency): number => (unitDays[unit] * every) / times;
