import { uuid } from '../domain/uuid';

/** A fresh id for a row of ours (`uuid`). */
export const newId = (at: number = Date.now()): string => uuid(at, crypto.getRandomValues(new Uint8Array(16)));
