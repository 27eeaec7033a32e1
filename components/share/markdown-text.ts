/** A text in which Markdown finds no marks of its own, on one line. */
export const markdownText = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`).replaceAll(/\s+/gu, ' ');
