import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SignName } from './panel-sign';
import { Menu } from './menu';
import type { MenuLine } from './menu';
import { Press } from './press';

/** A button and the menu that it opens; the focus comes back to it. */
export function MenuButton(props: {
  label: string;
  class: string;
  sign?: SignName;
  lines: readonly MenuLine[];
  children?: ComponentChildren;
}): VNode {
  const { label, sign } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div class="menu-place">
      <Press
        class={props.class}
        {...(sign === undefined ? {} : { sign, name: label })}
        opens="menu"
        isOpen={isOpen}
        refer={button}
        onPress={() => setOpen(!isOpen)}
      >
        {props.children}
      </Press>
      {isOpen && (
        <Menu
          label={label}
          lines={props.lines}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}
