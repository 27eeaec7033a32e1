/**
 * How scheduling tools sign the events that they keep in place. Reclaim: "This event was created by …" with an address
 * of its application, seen in public code 2026-11; the two others by analogy [general knowledge]. A booking page
 * (`/m/…`, `/r/…`, `/meet/…`) is a person's link and moves nothing.
 */
const signatures = [
  /\breclaim\.ai\/(?!m\/|r\/)/iu,
  /\b(?:created|scheduled|managed|moved) by (?:reclaim(?:\.ai)?|clockwise|motion)\b/iu,
  /\bgetclockwise\.com\/(?!c\/)/iu,
  /\busemotion\.com\/(?!meet\/)/iu,
];

/** Whether an event's description says that a scheduling tool keeps it, so that moves of it are the tool's. */
export const isToolKept = (description: string): boolean => signatures.some((signature) => signature.test(description));

/**
 * Whether its title says that the user holds it where it is: Reclaim puts a lock into it when someone drags the event
 * (its help pages, 2026), and moves it no more.
 */
export const isLocked = (title: string | undefined): boolean => title?.includes('🔒') ?? false;
