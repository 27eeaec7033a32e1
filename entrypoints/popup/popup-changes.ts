import type { SaidOfSlot } from '../../components/popup/popup-actions';
import { topicsOfTemplate } from '../../lib/domain/agenda';
import { commitmentsOf, type CadenceLine } from '../../lib/domain/cadence-line';
import { fittingPreset, presetLines, sellerPreset } from '../../lib/domain/cadence-presets';
import { localDayOf } from '../../lib/domain/day-range';
import type { Instant, Zone } from '../../lib/domain/time';
import { weekOf } from '../../lib/domain/week';
import type { HandlerContext } from '../../lib/messages/handlers/edit-context';
import { addCommitments } from '../../lib/store/commitments';
import type { CoxswainDatabase } from '../../lib/store/database';
import { putOffFile } from '../../lib/store/file-facts';
import { changeItem } from '../../lib/store/items';
import { findMeeting } from '../../lib/store/meetings';
import { NoRowError } from '../../lib/store/no-row-error';
import { listPeople } from '../../lib/store/people';
import { changeRecord } from '../../lib/store/records';
import { getSettings, saveSettings } from '../../lib/store/settings';
import { putTopics, removeTopic, topicsOfRhythm } from '../../lib/store/topics';
import { sayWords, takeBackWord } from '../../lib/store/words';
import { write } from '../../lib/store/write';

/** What a change of the popup needs from outside. */
export interface ChangeContext {
  db: CoxswainDatabase;
  now: () => Instant;
  newId: () => string;
  machineZone: Zone;
  /** The shipped templates' words in the chosen language; agendas need it. */
  templateTexts?: NonNullable<HandlerContext['templateTexts']>;
}

/** What the popup can change; each is durable when its promise resolves. */
export function popupChanges(context: ChangeContext) {
  const { db, now, newId, machineZone } = context;
  /** From the week's first day on, so that this week is counted already. */
  const keep = async (lines: readonly CadenceLine[]): Promise<void> => {
    const { homeZone, weekStart } = await getSettings(db);
    const validFrom = weekOf(localDayOf(now(), homeZone ?? machineZone), weekStart).from;
    await addCommitments(db, commitmentsOf(lines, { newId, now: now(), validFrom }));
  };
  return {
    keep,
    say: (words: readonly SaidOfSlot[]): Promise<void> =>
      sayWords(
        db,
        words.map(({ slotId, ...said }) => ({ id: slotId, ...said, saidAt: now(), updatedAt: now() })),
      ),
    takeBack: (slotId: string) => takeBackWord(db, slotId, now()),
    settleItem: (id: string, isDone: boolean) =>
      changeItem(db, id, (item) => ({ ...item, disposition: isDone ? 'done' : 'open', settledAt: now() }), now()),
    removeTopic: (id: string) => removeTopic(db, id, now()),
    /** Waits in the rhythm for this meeting, as a topic of mine. */
    addTopic: async ({
      rhythm,
      occurrence,
      title,
    }: {
      rhythm: string;
      occurrence: string;
      title: string;
    }): Promise<void> => {
      const at = now();
      const order = 450 + (await topicsOfRhythm(db, rhythm)).length / 100;
      const topic = { id: newId(), rhythm, occurrence, order, title, prompts: [], lane: 'shared' as const };
      await putTopics(db, [{ ...topic, from: { type: 'me' }, createdAt: at, updatedAt: at }]);
    },
    /** The template's topics become the agenda, its question the purpose where none was written. */
    useTemplate: async (occurrence: string): Promise<void> => {
      // The shipped texts are half of a popup's code and seldom needed: fetched here, before the transaction.
      const { templateFor, textsOf } = await import('../../lib/messages/handlers/template-for');
      const texts = await textsOf(context);
      await write(db, [db.topics, db.records, db.meetings, db.templates], async () => {
        const meeting = await findMeeting(db, occurrence);
        if (meeting === undefined) throw new NoRowError('meetings', occurrence);
        const personId = meeting.personIds.length === 1 ? meeting.personIds[0] : undefined;
        const of = { kind: meeting.kind, personId };
        const { topics, question } = await templateFor(db, texts, of, meeting.startAt);
        await putTopics(db, topicsOfTemplate(topics, { occurrence, rhythm: meeting.rhythm }, now()));
        await changeRecord(
          db,
          meeting,
          (record) => ({
            ...record,
            purpose: (record.purpose ?? '') === '' ? question : (record.purpose ?? ''),
            preparedAt: now(),
          }),
          now(),
        );
      });
    },
    /** The preset of my role; false where a seller has to name their manager first. */
    usePreset: async (): Promise<boolean> => {
      const [{ me }, people] = await Promise.all([getSettings(db), listPeople(db)]);
      const manager = people.find(({ relation }) => relation === 'manager');
      if (me.isManager) await keep(presetLines(fittingPreset(people)));
      else if (manager !== undefined) await keep(sellerPreset(manager.id));
      return me.isManager || manager !== undefined;
    },
    /** "Not now" to saving a file. */
    putOffFile: () => putOffFile(db, now()),
    declineOffer: () => saveSettings(db, { cadenceDeclinedAt: now() }, now()),
  };
}

export type PopupChanges = ReturnType<typeof popupChanges>;
