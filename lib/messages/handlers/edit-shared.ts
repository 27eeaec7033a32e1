import { readSentLines } from '../../domain/block/compose-block';
import type { Edit } from '../../domain/edit';
import { write } from '../../store/write';
import { EditRefusedError, type HandlerContext } from './edit-context';
import { readLinesContext, tablesOfLines, takeInLines } from './take-in-lines';

/** Takes in a text that the other sent. */
export async function addShared(context: HandlerContext, edit: Extract<Edit, { type: 'shared.add' }>): Promise<void> {
  const lines = readSentLines(edit.text);
  if (lines === null) throw new EditRefusedError({ code: 'invalid', field: 'text' });
  const reading = await readLinesContext(context, edit.rhythm);
  const { db } = context;
  // Dexie keeps a transaction open over awaits only for a function that is itself async (4.4.7).
  await write(db, tablesOfLines(db), async () => takeInLines(reading, edit, lines, []));
}
