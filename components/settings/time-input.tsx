import type { VNode } from 'preact';
import type { MinuteOfDay } from '../../lib/domain/quiet-hours';
import type { FieldParts } from './field';

const textOf = (minute: MinuteOfDay): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A time of day, in the browser's own control and the user's own notation. A field left empty changes nothing. */
export function TimeInput(
  props: Partial<FieldParts> & { value: MinuteOfDay; label?: string; onChoose: (minute: MinuteOfDay) => void },
): VNode {
  const { value, label, onChoose, ...parts } = props;
  return (
    <input
      {...parts}
      class="field small"
      type="time"
      value={textOf(value)}
      {...(label === undefined ? {} : { 'aria-label': label })}
      onChange={(event) => {
        const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(event.currentTarget.value) ?? [];
        if (hours !== undefined && minutes !== undefined) onChoose(Number(hours) * 60 + Number(minutes));
      }}
    />
  );
}
