import type { Instant } from '../time';
import type { TaughtAddress } from './taught-address';

/** What can be pointed at on an opportunity's page, in the order in which it is asked for. */
export const taughtFields = ['name', 'account', 'stage', 'amount', 'closeDate', 'owner', 'nextStep'] as const;

export type TaughtField = (typeof taughtFields)[number];

/** Where one text stands in a page. Data and never code: it is followed with `querySelectorAll` and comparisons alone. */
export interface TaughtPlace {
  /**
   * Selectors (`isTaughtSelector`); each but the last leads to an element in whose shadow root the next is looked up.
   * `{id}` inside quotes stands for the record's id.
   */
  path: string[];
  /** Of several matches the one that stands beside this label. In the user's language: no other page says it better. */
  label?: string;
  /** Read from this attribute instead of what is shown. */
  attribute?: string;
  /** Of the text, only what comes after the first `after`, or before the last `before`. */
  after?: string;
  before?: string;
}

/** Most of everything in a taught site: enough for any page, and nothing that a page could be made slow with. */
export const mostOfTaught = { addresses: 8, places: 4, steps: 6, origins: 5 } as const;

/** How a record's page is told by its address, and where its fields stand: what is taught, whoever taught it. */
export interface TaughtReading {
  addresses: TaughtAddress[];
  /** The surest place of a field first. */
  fields: { [Field in TaughtField]?: TaughtPlace[] };
}

/** One of the first records on which a taught site was tried after it was taught. */
export interface TaughtTry {
  record: string;
  at: Instant;
  /** The fields that did not read there. */
  unread: TaughtField[];
}

/** How many records a taught site is tried on before it counts as tried. */
export const triesOfTaught = 3;

/** A CRM that someone taught by pointing. */
export interface TaughtSite extends TaughtReading {
  /** `taught-<uuid>`: also the first part of its records' keys, so it stays with a file that is shared. */
  id: string;
  name: string;
  /** Where its pages are: origins, `https://crm.example.com:8443`. */
  origins: string[];
  /** Who taught it, as they call themselves. */
  by?: string;
  /** The record that it was taught on. */
  taughtOn: string;
  tries: TaughtTry[];
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** The fields that were taught, in their order. */
export const fieldsOf = ({ fields }: Pick<TaughtReading, 'fields'>): TaughtField[] =>
  taughtFields.filter((field) => (fields[field]?.length ?? 0) > 0);
