import type { OwnFirefoxPage } from '../browser/launch-firefox.ts';
import { expect, test } from './firefox-extension.ts';
import { kimsWeek } from './own-page.ts';

/** What Chromium's tests prove at length holds in Firefox too: a file, a locked file, a copy, and the ways back. */

const text = JSON.stringify;
const section = "document.querySelector('#backup')";

const pressButton = async (page: OwnFirefoxPage, name: string | RegExp): Promise<void> => {
  const source = typeof name === 'string' ? `^${name}$` : name.source;
  const find = `[...document.querySelectorAll('button')].find((button) => new RegExp(${text(source)}).test((button.ariaLabel ?? button.textContent).trim()))`;
  await expect.poll(() => page.evaluate(`${find} !== undefined`), { message: `no button ${source}` }).toBe(true);
  await page.evaluate(`${find}.click()`);
};

/** A file of the page's own making, put where the user would choose one. */
const chooseFile = (page: OwnFirefoxPage, content: string) =>
  page.evaluate(`(() => {
    const input = document.querySelector('#backup input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${text(content)}], 'backup.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);

const typeInto = (page: OwnFirefoxPage, index: number, content: string) =>
  page.evaluate(`(() => {
    const input = document.querySelectorAll('#backup input[type=password]')[${index}];
    input.value = ${text(content)};
    input.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);

/** Saves a backup by its button; a download needs a folder, so the text is taken where the page hands it on. */
async function saveFile(page: OwnFirefoxPage): Promise<string> {
  await page.evaluate(`(() => {
    window.__saved = [];
    URL.createObjectURL = (blob) => (window.__saved.push(blob), 'about:blank');
    HTMLAnchorElement.prototype.click = () => {};
  })()`);
  await pressButton(page, 'Save a backup');
  await expect.poll(() => page.evaluate('window.__saved.length')).toBe(1);
  return (await page.evaluate('window.__saved[0].text()')) as string;
}

const tables = ['people', 'commitments', 'items', 'records', 'topics', 'meetings', 'settings'] as const;

test('Firefox saves, locks, copies and restores like Chromium, whole, and undoes it after the page was closed', async ({
  firefox,
}) => {
  test.slow();
  await firefox.seed(kimsWeek());
  const before = await firefox.stored(...tables);
  let page = await firefox.openOwn('options.html#backup');
  await expect.poll(() => page.evaluate(`${section} !== null`)).toBe(true);
  const plain = await saveFile(page);
  expect(JSON.parse(plain)).toMatchObject({ format: 'coxswain-backup', tables: before });

  await page.evaluate(`${section}.querySelectorAll('input[type=checkbox]')[1].click()`);
  await expect.poll(() => page.evaluate(`document.querySelectorAll('#backup input[type=password]').length`)).toBe(2);
  for (const index of [0, 1]) await typeInto(page, index, 'a long passphrase');
  const locked = await saveFile(page);
  expect(JSON.parse(locked)).toMatchObject({ format: 'coxswain-locked-backup' });
  expect(locked).not.toContain('ana@example.com');

  await pressButton(page, 'Make a copy now');
  await expect.poll(() => page.evaluate(`${section}.textContent`)).toContain('The copy is made.');

  const other = { ...(JSON.parse(plain) as { tables: Record<string, unknown[]> }) };
  other.tables = { ...other.tables, people: (other.tables['people'] ?? []).slice(0, 1) };
  await chooseFile(page, text(other));
  await expect.poll(() => page.evaluate(`${section}.querySelector('table') !== null`)).toBe(true);
  await page.evaluate(`${section}.querySelectorAll('input[type=radio]')[1].click()`);
  await pressButton(page, 'Restore');
  await expect.poll(async () => (await firefox.stored('people'))['people']?.length).toBe(1);
  await page.close();

  page = await firefox.openOwn('options.html#backup');
  await pressButton(page, 'Undo the restore');
  await expect.poll(() => firefox.stored(...tables)).toEqual(before);

  await chooseFile(page, locked);
  await expect.poll(() => page.evaluate(`document.querySelectorAll('#backup input[type=password]').length`)).toBe(1);
  await typeInto(page, 0, 'another passphrase');
  await pressButton(page, 'Open');
  await expect.poll(() => page.evaluate(`${section}.textContent`)).toContain('The passphrase is not right');
  await typeInto(page, 0, 'a long passphrase');
  await pressButton(page, 'Open');
  await expect.poll(() => page.evaluate(`${section}.textContent`)).toContain('The file holds just what is here.');
  expect(await firefox.stored(...tables)).toEqual(before);
});
