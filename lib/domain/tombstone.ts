/** That someone was erased for good: their id, and nothing else. */
export interface Tombstone {
  /** That of a person who was on the roster. */
  id: string;
}
