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
  await write(db, tablesOfLines(db), () => takeInLines(reading, edit, lines, []));
}
