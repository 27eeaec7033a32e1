/** One line of the table. All figures of a row come from one run, its sides interleaved. */
export interface Row {
  id: string;
  what: string;
  baseline: string;
  /** Ours, the baseline's, and what is held against the target, as printed. */
  ours: string;
  theirs: string;
  result: string;
  target: string;
  isMet: boolean;
  /** The figures behind the row. */
  figures: Record<string, number[] | number>;
}

/** A metric: an id that `--only` takes, and how it is measured. */
export interface Metric {
  id: string;
  measure: () => Promise<Row[]>;
}
