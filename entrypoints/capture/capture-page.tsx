import { useState } from 'preact/hooks';
import { CaptureForm } from '../../components/capture/capture-form';
import type { CapturedItem, CaptureModel } from '../../components/capture/capture-model';
import { useWords, type WordKey } from '../../components/words';
import type { Instant } from '../../lib/domain/time';
import { announce } from '../../lib/messages/handlers/announce';
import type { CoxswainDatabase } from '../../lib/store/database';
import { addItems } from '../../lib/store/items';

/** By name: an error loses its class on its way between contexts. */
const troubleOf = (error: unknown): WordKey => {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NewerDataError') return 'capture_newer_data';
  return name === 'NoRoomError' ? 'capture_no_room' : 'capture_not_saved';
};

/** Keeps the item, tells whoever shows its meeting, and leaves; what failed stays in its field, with the reason. */
export function CapturePage(props: {
  db: CoxswainDatabase;
  model: CaptureModel;
  text: string;
  now: () => Instant;
  newId: () => string;
  leave: () => void;
  report: (where: string, error: unknown) => void;
}) {
  const { db, model, text, now, newId, leave, report } = props;
  const { t } = useWords();
  const [trouble, setTrouble] = useState<WordKey>();
  // One id: pressed twice, it is kept once.
  const [id] = useState(newId);
  const keep = async ({ text: words, place, owner, dueOn }: CapturedItem): Promise<void> => {
    const at = now();
    try {
      await addItems(db, [
        {
          id,
          rhythm: place.rhythm,
          ...(place.personId === undefined ? {} : { personId: place.personId }),
          text: words,
          owner,
          ...(dueOn === undefined ? {} : { dueOn }),
          disposition: 'open',
          ...(place.agreedIn === undefined ? {} : { agreedIn: place.agreedIn }),
          createdAt: at,
          updatedAt: at,
        },
      ]);
      if (place.startAt !== undefined) announce({ occurrence: place.id }, undefined);
      leave();
    } catch (error) {
      report('capture', error);
      setTrouble(troubleOf(error));
    }
  };
  return (
    <CaptureForm
      model={model}
      text={text}
      {...(trouble === undefined ? {} : { trouble: t(trouble) })}
      onKeep={(item) => void keep(item)}
      onLeave={leave}
    />
  );
}
