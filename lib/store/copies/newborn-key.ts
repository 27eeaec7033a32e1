/** In `meta` from the birth of a database until it is known that none was here before (`findLoss`). */
export const newbornKey = 'newborn';
