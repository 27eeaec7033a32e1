import type { Instant } from '../time';

/** Most elements of a framework: more than any that is in use, and a row of letters still fits the panel. */
export const mostElements = 20;

/** One thing that a deal is asked for, with the words of the reader's language. */
export interface FrameworkElement {
  /** Shared by frameworks that ask the same, so that a score outlives a change of framework. */
  id: string;
  /** Stands for it where there is no room for its name. */
  letter: string;
  name: string;
  /** What a manager asks about it. */
  question: string;
  /** The cheapest way to find out. */
  test: string;
}

/** A way to look at a deal: elements that are each scored. */
export interface Framework {
  /** One of the shipped, or `own:<id>`. */
  id: string;
  name: string;
  elements: FrameworkElement[];
}

/** An element of a framework of the user's own. */
export interface OwnElement {
  id: string;
  name: string;
  /** Empty: none. */
  question: string;
  test: string;
}

/** A framework that the user made or took in from a file. */
export interface OwnFramework {
  id: string;
  name: string;
  elements: OwnElement[];
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** How a framework of the user's own is named in settings and reviews. */
export const ownFrameworkId = ({ id }: Pick<OwnFramework, 'id'>): string => `own:${id}`;
