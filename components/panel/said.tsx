import type { ComponentChildren, VNode } from 'preact';

/** Stands in a message for what takes its place. */
export const here = '￼';

/**
 * A sentence of ours with a name or a node in it: pass `here` as the value, the name or node as `it`.
 * @param most As of `Name`, where `it` is one.
 */
export function Said({ words, it, most }: { words: string; it: ComponentChildren; most?: number }): VNode {
  const [before, after] = words.split(here);
  return (
    <>
      {before}
      {typeof it === 'string' ? <Name text={it} most={most} /> : it}
      {after}
    </>
  );
}

/** At most so many characters, with an ellipsis. */
export const shortened = (text: string, most = 60): string => {
  const letters = Array.from(text.slice(0, most * 2 + 2));
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : text;
};

/** A text of someone else's: own direction, cut when long, whole in the title. */
export function Name({ text, most }: { text: string; most?: number | undefined }): VNode {
  const shown = shortened(text, most);
  return <bdi title={shown === text ? undefined : text}>{shown}</bdi>;
}
