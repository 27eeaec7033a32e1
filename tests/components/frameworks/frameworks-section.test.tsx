import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { FrameworksSection } from '../../../components/frameworks/frameworks-section';
import { PracticeStoreContext } from '../../../components/practice/practice-store';
import { SayProvider } from '../../../components/settings/undo';
import { openPracticeStore } from '../../../entrypoints/practice/open-practice-store';
import { frameworkFileOf } from '../../../lib/domain/review/framework-file';
import { freshSettings } from '../../../lib/domain/settings';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { listFrameworks } from '../../../lib/store/frameworks';
import { openDatabase } from '../../../lib/store/open-database';
import frameworks from '../../../public/frameworks/en.json';
import { InEnglish } from '../popup/english';

// A store in memory takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

let db: CoxswainDatabase;
let made = 0;

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  db = openDatabase(`frameworks-${made++}`);
  const store = { ...openPracticeStore(db, 'Europe/Berlin'), readFrameworkTexts: async () => frameworks };
  render(
    <InEnglish>
      <PracticeStoreContext.Provider value={store}>
        <SayProvider>
          <FrameworksSection settings={freshSettings} zone="Europe/Berlin" />
        </SayProvider>
      </PracticeStoreContext.Provider>
    </InEnglish>,
  );
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const write = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const namesStored = async () => (await listFrameworks(db)).map(({ name }) => name);

test('the shipped ones say what they serve for, and which is in use', async () => {
  const row = within((await screen.findByText('MEDDPICC')).closest('li') ?? document.body);
  expect(row.getByText('in use')).toBeDefined();
  expect(row.getByText(/^Fits: Late deals .* Blind spot: A path to signature without dates\.$/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Use MEDDPICC for deal reviews' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Use SPICED for deal reviews' }));
  await waitFor(async () => expect(await db.settings.get('settings')).toMatchObject({ framework: 'spiced' }));
});

test('one of one’s own needs a name and an element; it is saved, changed, removed and brought back', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Make your own' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
    'Give the framework a name.',
    'Name at least one element.',
  ]);
  write('Name of the framework', ' Ours ');
  write('Name of element 1', 'Sponsor');
  fireEvent.click(screen.getByRole('button', { name: 'Add an element' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Name of element 2'));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Change the framework Ours' }));
  expect((await listFrameworks(db))[0]?.elements.map(({ name }) => name)).toEqual(['Sponsor']);
  write('Cheapest test of element 1', 'Ask for an introduction');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () =>
    expect((await listFrameworks(db))[0]?.elements).toMatchObject([
      { name: 'Sponsor', test: 'Ask for an introduction' },
    ]),
  );
  fireEvent.click(screen.getByRole('button', { name: 'Remove the framework Ours' }));
  await waitFor(async () => expect(await namesStored()).toEqual([]));
  const said = (await screen.findByText('Framework removed: Ours')).closest('div');
  fireEvent.click(within(said ?? document.body).getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await namesStored()).toEqual(['Ours']));
});

test('a copy of a shipped one keeps the ids of its elements, so that what is scored stays scored', async () => {
  fireEvent.click(await screen.findByRole('button', { name: 'Make your own from BANT' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove element 4' }));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await namesStored()).toEqual(['BANT, ours']));
  expect((await listFrameworks(db))[0]?.elements.map(({ id }) => id)).toEqual(['budget', 'authority', 'need']);
});

test('a file is looked at first, then taken in; one that is wrong is refused at its place', async () => {
  const element = { id: 'sponsor', name: 'Sponsor', question: '', test: '' };
  const file = frameworkFileOf([{ id: 'ours', name: 'Ours', elements: [element], createdAt: 1, updatedAt: 1 }], 2);
  const choose = async (text: string) => {
    const input = await screen.findByLabelText('Take in a file of frameworks');
    fireEvent.change(input, { target: { files: [new File([text], 'frameworks.json')] } });
  };
  await choose(JSON.stringify({ ...file, frameworks: [{ ...file.frameworks[0], name: '' }] }));
  expect((await screen.findByRole('alert')).textContent).toContain('frameworks[0].name: ');
  expect(await namesStored()).toEqual([]);
  await choose(JSON.stringify(file));
  expect(await screen.findByText('In the file: Ours')).toBeDefined();
  expect(await namesStored()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Take them in' }));
  await waitFor(async () => expect(await namesStored()).toEqual(['Ours']));
  expect(await screen.findByRole('button', { name: 'Save frameworks as a file' })).toBeDefined();
});
