/** Where every bench is set. */
export const benchZone = 'Europe/Berlin';
