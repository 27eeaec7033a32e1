import { describe, expect, it } from 'vitest';
import {
  templateLanguageFor,
  templateLanguages,
  type KindTexts,
  type TemplateTexts,
} from '../../lib/domain/templates/template-texts';
import { readText, repositoryFiles } from './repository-files';

const templates = 'public/templates/';
const folders = [templates, 'public/frameworks/'];
const filesIn = (folder: string) => repositoryFiles.filter((file) => file.startsWith(folder));
const textsOf = (file: string) => JSON.parse(readText(file)) as unknown;

/** Everything but the words: names of fields, how many entries, how many prompts. */
const shapeOf = (texts: unknown): unknown =>
  JSON.parse(JSON.stringify(texts, (_, value: unknown) => (typeof value === 'string' ? 'text' : value)));

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(stringsOf) : [];

describe.for(folders)('the words in %s', (folder) => {
  const files = filesIn(folder);
  const english = textsOf(`${folder}en.json`);

  it('there is one file for each language that the code names, and no other', () => {
    expect(files).toEqual(templateLanguages.map((language) => `${folder}${language}.json`).toSorted());
  });

  it.for(files)('%s has the shape of the English one, and no empty text', (file) => {
    expect(shapeOf(textsOf(file))).toEqual(shapeOf(english));
    expect(stringsOf(textsOf(file)).filter((text) => text.trim() === '')).toEqual([]);
  });

  it.for(files.filter((file) => !file.endsWith('/en.json')))(
    '%s is translated: few texts are as in English, but for names of capitals',
    (file) => {
      const own = stringsOf(textsOf(file));
      const same = stringsOf(english).filter((text, index) => own[index] === text && !/^[A-Z]+$/.test(text));
      expect(same.length).toBeLessThan(own.length / 20);
    },
  );
});

describe('the words of the shipped templates', () => {
  it('questions are questions in English', () => {
    const kinds = Object.values<KindTexts>(textsOf(`${templates}en.json`) as TemplateTexts);
    expect(kinds.filter(({ question }) => !question.endsWith('?'))).toEqual([]);
  });

  it('a language of the browser finds its file, by its region, by its base, or English', () => {
    const known = ['en', 'de', 'pt-BR', 'ja'];
    expect(['de-AT', 'pt_BR', 'pt-PT', 'ja', 'en-GB', 'nl'].map((tag) => templateLanguageFor(tag, known))).toEqual([
      'de',
      'pt-BR',
      'pt-BR',
      'ja',
      'en',
      'en',
    ]);
  });
});
