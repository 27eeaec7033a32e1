/** In `meta` from the birth of a database until it is known that none was here before (`findLoss`). */
export const newbornKey = 'newborn';

/** In `meta`: since when this database is here, or has known it. */
export const bornAtKey = 'bornAt';
