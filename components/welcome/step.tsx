import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Sign } from '../sign';
import { useWords } from '../words';

/** One step: its head always, its body when open. */
export function Step(props: {
  number: number;
  title: string;
  /** What stands there already; absent: nothing yet. */
  done?: string | undefined;
  isOpen: boolean;
  onOpen: () => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const head = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(props.isOpen);
  useEffect(() => {
    // The button that led here is gone: the keyboard goes on at the step that opened.
    if (props.isOpen && !wasOpen.current) head.current?.focus();
    wasOpen.current = props.isOpen;
  }, [props.isOpen]);
  return (
    <li class={props.isOpen ? 'step open' : 'step'}>
      <h2>
        <button ref={head} type="button" class="step-head" aria-expanded={props.isOpen} onClick={props.onOpen}>
          <span class="n">
            {props.done === undefined ? props.number : <Sign name="u-check" size="s" title={t('welcome_done')} />}
          </span>
          {props.title}
          {!props.isOpen && props.done !== undefined && <span class="ink-3 stands">{props.done}</span>}
        </button>
      </h2>
      {props.isOpen && <div class="step-body">{props.children}</div>}
    </li>
  );
}

/** The foot of a step: what it does, and the way past it. */
export function StepFoot(props: { label: string; isOff?: boolean; onSkip: () => void; onPress?: () => void }) {
  const { t } = useWords();
  return (
    <div class="step-foot">
      <button
        type={props.onPress === undefined ? 'submit' : 'button'}
        class="btn primary"
        disabled={props.isOff ?? false}
        onClick={props.onPress}
      >
        {props.label}
      </button>
      <button type="button" class="btn" onClick={props.onSkip}>
        {t('welcome_skip')}
      </button>
    </div>
  );
}
