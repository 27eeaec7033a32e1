import type { ActionItem } from '../../domain/action-item';
import { lineKey, type BlockLine } from '../../domain/block/block-line';
import { composeBlock, writeBlock, type Composed } from '../../domain/block/compose-block';
import { findBlock } from '../../domain/block/find-block';
import { ownLines } from '../../domain/block/meeting-lines';
import { linesByKey } from '../../domain/block/merge-lines';
import { richBlock } from '../../domain/block/rich-block';
import type { BlockState, Brief, MeetingBrief, OpportunityBrief } from '../../domain/brief';
import { kindOfRhythm } from '../../domain/rhythm';
import { findSeenBlock, putSeenBlock } from '../../store/blocks';
import { itemsOfRhythm } from '../../store/items';
import { plainJson } from '../../store/plain-json';
import { write } from '../../store/write';
import type { HandlerContext } from './edit-context';
import { readLinesContext, tablesOfLines, takeInLines } from './take-in-lines';
import { templateFor } from './template-for';
import { unlessReadOnly } from './unless-read-only';

/** The event whose description was read. */
export interface DescribedMeeting {
  occurrence: string;
  series: string;
  rhythm: string;
}

/**
 * Takes in what the block of a description brings, once: it is told by the last one that was seen, and both are kept in
 * one transaction.
 * @param isEditor It stands in an editor, perhaps half-written or never to be saved: only a first look counts.
 */
export async function takeInBlock(
  context: HandlerContext,
  meeting: DescribedMeeting,
  description: string,
  isEditor: boolean,
): Promise<BlockState['state']> {
  const { db, now } = context;
  const { occurrence: id, series } = meeting;
  // Most descriptions have none: then nothing is asked of the store.
  if (findBlock(description) === undefined) return 'none';
  const seen = await findSeenBlock(db, meeting);
  const found = findBlock(description, seen?.lines);
  if (!found) return 'unreadable';
  const isOld = seen?.id === id && (isEditor || plainJson(seen.lines) === plainJson(found.lines));
  if (isOld) return 'there';
  const reading = await readLinesContext(context, meeting.rhythm);
  const kept = write(db, [...tablesOfLines(db), db.blocks], async () => {
    const before = await findSeenBlock(db, meeting);
    await takeInLines(reading, meeting, found.lines, before?.lines ?? []);
    await putSeenBlock(db, { id, series, lines: found.lines, updatedAt: now() });
  });
  await unlessReadOnly(kept, () => undefined);
  return 'there';
}

/** My side of what a brief shows, as lines: nothing private, and no topic that is in everybody's template. */
async function linesOf(
  context: HandlerContext,
  brief: MeetingBrief | OpportunityBrief,
  seen: ReadonlyMap<string, BlockLine>,
): Promise<BlockLine[]> {
  const { names, texts, other: personId } = await readLinesContext(context, brief.rhythm);
  const { topics } = brief.agenda;
  const kind = kindOfRhythm(brief.rhythm);
  const at = 'startAt' in brief ? brief.startAt : undefined;
  const template = kind && (await templateFor(context.db, texts, { kind, personId }, at ?? context.now()));
  const shipped = new Set(template?.topics.map(({ title }) => title));
  const own = topics.filter(({ from, title }) => from.type !== 'template' || !shipped.has(title));
  // What was promised here and is done by now says so where it stands.
  const settled = (await itemsOfRhythm(context.db, brief.rhythm)).filter((item) => isDoneIn(item, seen));
  const open = brief.items.filter((item) => item.disposition !== 'done' && item.disposition !== 'dropped');
  return ownLines(own, [...settled, ...open], names, seen).map(({ line }) => line);
}

const isDoneIn = ({ text, disposition }: ActionItem, seen: ReadonlyMap<string, BlockLine>): boolean =>
  disposition === 'done' && seen.has(lineKey({ type: 'item', text }));

/** What putting a meeting's agenda into its description comes to. */
export async function composeAgenda(
  context: HandlerContext,
  brief: Brief | null,
  text: string,
  heading: string,
): Promise<Composed> {
  if (brief?.type !== 'meeting') return { outcome: 'nothing' };
  const base = (await findSeenBlock(context.db, brief))?.lines ?? [];
  const there = findBlock(text, base)?.lines ?? [];
  return composeBlock(text, await linesOf(context, brief, linesByKey([...base, ...there])), base, heading);
}

/** The same for the clipboard and for mail, under the name of the meeting or opportunity, with the shared note. */
export async function agendaText(
  context: HandlerContext,
  brief: Brief | null,
  heading: string,
): Promise<{ text: string; html: string }> {
  if (brief?.type !== 'meeting' && brief?.type !== 'opportunity') return { text: '', html: '' };
  const title = brief.type === 'meeting' ? brief.title : (brief.facts.name ?? '');
  const seen = brief.type === 'meeting' ? await findSeenBlock(context.db, brief) : undefined;
  const lines = await linesOf(context, brief, linesByKey(seen?.lines ?? []));
  const note = (brief.type === 'meeting' ? brief.record?.sharedNote : brief.sharedNote)?.trim() ?? '';
  const text = [title, writeBlock(lines, heading), note].filter(Boolean).join('\n\n');
  return { text: `${text}\n`, html: richBlock(lines, heading, title, note) };
}
