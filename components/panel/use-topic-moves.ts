import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { usePanel } from './panel-context';

/** What a row needs to be carried by its grip. */
export interface TopicDrag {
  onStart: (id: string, event: DragEvent) => void;
  onOver: (event: DragEvent) => void;
  onDrop: (before: string, event: DragEvent) => void;
}

/** Reordering, by keys, buttons and the grip; the grip of a moved topic keeps the focus. */
export function useTopicMoves(brief: MeetingBrief): {
  list: RefObject<HTMLDivElement | null>;
  move: (id: string, by: 1 | -1) => void;
  drag: TopicDrag;
} {
  const { t } = useWords();
  const { save } = usePanel();
  const list = useRef<HTMLDivElement>(null);
  const moved = useRef<string | undefined>(undefined);
  const dragged = useRef<string | undefined>(undefined);
  const ids = brief.agenda.topics.map(({ id }) => id);
  const order = ids.join(' ');

  // Browsers take the focus from a node that is put elsewhere in its list.
  useLayoutEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-topic]') ?? [])];
    rows
      .find(({ dataset }) => dataset['topic'] === moved.current)
      ?.querySelector<HTMLElement>('.grip')
      ?.focus();
    moved.current = undefined;
  }, [order]);

  const place = async (id: string, before: string | null, isByKey: boolean): Promise<void> => {
    if (isByKey) moved.current = id;
    const said = t('panel_topic_moved', { place: before === null ? ids.length : ids.indexOf(before) + 1 });
    const isSaved = await save({ type: 'topic.change', id, occurrence: brief.occurrence, before }, said);
    if (!isSaved) moved.current = undefined;
  };

  const move = (id: string, by: 1 | -1): void => {
    const at = ids.indexOf(id);
    const to = at + by;
    if (at < 0 || to < 0 || to >= ids.length) return;
    void place(id, ids[by === 1 ? to + 1 : to] ?? null, true);
  };

  const drag: TopicDrag = {
    onStart: (id, event) => {
      dragged.current = id;
      // Firefox drags nothing without data; an empty text tells the page nothing.
      event.dataTransfer?.setData('text/plain', '');
    },
    onOver: (event) => {
      if (dragged.current !== undefined) event.preventDefault();
    },
    onDrop: (before, event) => {
      event.preventDefault();
      const id = dragged.current;
      dragged.current = undefined;
      if (id !== undefined && id !== before) void place(id, before, false);
    },
  };
  return { list, move, drag };
}
