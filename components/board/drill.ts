/** What is behind a figure: slots, meetings, and promises, by their ids. */
export interface Drill {
  title: string;
  slotIds?: readonly string[];
  /** Occurrences of meetings that fill no slot. */
  extras?: readonly string[];
  /** Occurrences of meetings as they stand on the calendar, whatever they count for. */
  meetings?: readonly string[];
  items?: readonly string[];
}

/** How many lines a figure leads to. */
export const drillSize = ({ slotIds = [], extras = [], meetings = [], items = [] }: Drill): number =>
  slotIds.length + extras.length + meetings.length + items.length;
