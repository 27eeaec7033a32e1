import type { SurfaceHealth } from './site-health';

/** What a report of a site is made of. */
export interface SiteReportParts {
  site: string;
  version: string;
  /** Of the browser; it says the system too. */
  userAgent: string;
  health: readonly SurfaceHealth[];
  /** How an open page of the site is built, if one is open. */
  structure?: string | undefined;
  /** What stands before the structure, and in its place where no page is open. */
  says: { structure: string; noPage: string };
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** The text of a report in plain lines: it is read by who mends the site, and first by who sends it. */
export function siteReport({ site, version, userAgent, health, structure, says }: SiteReportParts): string {
  return [
    `Coxswain ${version}: ${site}`,
    userAgent,
    '',
    ...health.map(
      ({ id, state, what, sinceAt, lastSeenAt }) =>
        `${id}: ${state}${what === undefined ? '' : ` (${what})`}, since ${dayOf(sinceAt)}, seen ${dayOf(lastSeenAt)}`,
    ),
    '',
    structure === undefined ? says.noPage : `${says.structure}\n${structure}`,
    '',
  ].join('\n');
}
