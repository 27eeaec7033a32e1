import type { ComponentChildren, VNode } from 'preact';

/** Stands in a message for a node that takes its place. */
export const here = '￼';

/** A sentence of ours with a node in it: pass `here` as the value, the node as `it`. */
export function Said({ words, it }: { words: string; it: ComponentChildren }): VNode {
  const [before, ...after] = words.split(here);
  return (
    <>
      {before}
      {after.map((text) => (
        <>
          {it}
          {text}
        </>
      ))}
    </>
  );
}

/** At most so many characters, with an ellipsis. */
export const shortened = (text: string, most = 60): string => {
  const letters = Array.from(text.slice(0, most * 2 + 2));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

/** A text of someone else's: own direction, cut when long, whole in the title. */
export function Name({ text, most = 60 }: { text: string; most?: number }): VNode {
  const shown = shortened(text, most);
  return <bdi {...(shown === text ? {} : { title: text })}>{shown}</bdi>;
}
