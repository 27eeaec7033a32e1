/** What is behind a figure: slots, meetings outside the cadence, and promises, by their ids. */
export interface Drill {
  title: string;
  slotIds?: readonly string[];
  /** Occurrences of meetings that fill no slot. */
  extras?: readonly string[];
  items?: readonly string[];
}

/** How many lines a figure leads to. */
export const drillSize = ({ slotIds = [], extras = [], items = [] }: Drill): number =>
  slotIds.length + extras.length + items.length;
