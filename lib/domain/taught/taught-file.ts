import type { BackupProblem } from '../backup';
import type { Instant } from '../time';
import type { TaughtReading, TaughtSite } from './taught-site';

/** Version of the shape of these files. */
export const taughtFileVersion = 1;

/** A taught site as it goes to a colleague: how to read, who taught it and when; nothing that was read. */
export interface SharedSite extends TaughtReading, Pick<TaughtSite, 'id' | 'name' | 'origins' | 'by'> {
  madeAt: Instant;
}

export interface TaughtFile {
  format: 'coxswain-taught-site';
  version: typeof taughtFileVersion;
  savedAt: Instant;
  site: SharedSite;
}

/** A file that may be taken in, or each place in it that is wrong. */
export type TaughtFileReading = { ok: true; file: TaughtFile } | { ok: false; problems: BackupProblem[] };

/** The file of a site; the record that it was taught on and those that it was tried on stay here. */
export function taughtFileOf(site: TaughtSite, now: Instant): TaughtFile {
  const { id, name, origins, by, addresses, fields, createdAt } = site;
  return {
    format: 'coxswain-taught-site',
    version: taughtFileVersion,
    savedAt: now,
    site: { id, name, origins, ...(by === undefined ? {} : { by }), addresses, fields, madeAt: createdAt },
  };
}

/** The site of a file, as one of ours: tried anew here, since this page may be another version of that one. */
export const siteOfFile = ({ site: { madeAt, ...site } }: TaughtFile, now: Instant): TaughtSite => ({
  ...site,
  taughtOn: `${site.id}:file`,
  tries: [],
  createdAt: madeAt,
  updatedAt: now,
});
