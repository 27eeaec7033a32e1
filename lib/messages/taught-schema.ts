import * as z from 'zod/mini';
import { taughtParts } from '../store/schemas/taught-row';
import { text } from './schema-fields';

/** What was pointed at on a page and where it was, or null when the user left without. */
export const teachEnd = z.union([z.null(), z.strictObject({ ...taughtParts, url: text(4_000) })]);
