import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';
import { useBoard } from './board-context';
import { drillSize, type Drill } from './drill';
import { ExtraLine, MeetingLine, PromiseLine, SlotLine } from './drill-lines';

/** The meetings behind a figure, and why each counts as it does. */
export function DrillDialog({ drill, onClose }: { drill: Drill; onClose: () => void }) {
  const { t } = useWords();
  const { model } = useBoard();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const before = useRef<Element | null>(null);
  // At once: a frame later the next key would still be the page's.
  useLayoutEffect(() => {
    if (dialog.current?.open !== false) return;
    before.current = document.activeElement;
    dialog.current.showModal();
  }, [drill]);
  useLayoutEffect(
    () => () => {
      if (before.current instanceof HTMLElement) before.current.focus();
    },
    [],
  );
  const slots = (drill.slotIds ?? []).flatMap((slotId) => model.rows.get(slotId) ?? []);
  const extras = (drill.extras ?? []).flatMap((occurrence) => model.extras.get(occurrence) ?? []);
  const meetings = (drill.meetings ?? []).flatMap((occurrence) => model.meetings.get(occurrence) ?? []);
  const wanted = new Set(drill.items);
  const promises = model.promises.promises.filter((one) => wanted.has(one.id));
  // Latest first: what one asks about was lately.
  const rows = slots.toSorted((a, b) => (b.startAt ?? 0) - (a.startAt ?? 0) || (a.until < b.until ? 1 : -1));
  return (
    <dialog
      ref={dialog}
      class="drill"
      aria-labelledby={id}
      // The browser says so in a task of its own, before which the next key may have opened it again.
      onClose={() => {
        if (dialog.current?.open !== true) onClose();
      }}
      // A press beside the sheet closes it, too (Firefox from 141 on).
      closedby="any"
    >
      <div class="drill-in">
        <header>
          <h2 id={id}>{drill.title}</h2>
          <span class="ink-3">{t('board_lines', { count: drillSize(drill) })}</span>
          <button
            type="button"
            class="btn icon small"
            aria-label={t('board_close')}
            title={t('board_close')}
            onClick={() => dialog.current?.close()}
          >
            <Sign name="u-close" />
          </button>
        </header>
        <ul>
          {rows.map((row) => (
            <SlotLine key={row.slotId} row={row} />
          ))}
          {extras.map((meeting) => (
            <ExtraLine key={meeting.id} meeting={meeting} />
          ))}
          {meetings
            .toSorted((a, b) => b.startAt - a.startAt)
            .map((meeting) => (
              <MeetingLine key={meeting.id} meeting={meeting} />
            ))}
          {promises.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </ul>
      </div>
    </dialog>
  );
}
