import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BoardPage } from '../../../entrypoints/board/board-page';
import type { BoardPlace } from '../../../entrypoints/own-pages/board-place';
import { listAllOpenItems } from '../../../lib/store/board-facts';
import type { ActionItem } from '../../../lib/domain/action-item';
import type { CoxswainDatabase } from '../../../lib/store/database';
import { openDatabase } from '../../../lib/store/open-database';
import { InEnglish } from '../popup/english';
import { ana, cy, facts, lines, meetings, now, settings, zone } from './sample-quarter';
// The page reads it when it is wanted; here it is read before, so that no test waits for it.
import '../../../lib/messages/handlers/draft-event';

// A quarter on a fake store takes its time on a busy machine.
configure({ asyncUtilTimeout: 4_000 });

let db: CoxswainDatabase;
let made = 0;

beforeEach(() => {
  db = openDatabase(`board-${made++}`);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const seed = () =>
  Promise.all([
    db.settings.put(settings),
    db.people.bulkPut([ana, cy]),
    db.commitments.bulkPut(lines),
    db.meetings.bulkPut(meetings),
    db.coverage.bulkPut([...facts.coverage]),
  ]);

function open(start = '') {
  let hash = start;
  const moved = new Set<() => void>();
  const left = vi.fn<(where: string) => Promise<void>>(async () => undefined);
  const place: BoardPlace = {
    hash: () => hash,
    go: (next) => {
      hash = next;
    },
    onMove: (listener) => {
      moved.add(listener);
      return () => moved.delete(listener);
    },
    meeting: (occurrence) => left(`meeting ${occurrence}`),
    builder: () => left('builder'),
    board: () => left('board'),
    deals: () => left('deals'),
    settings: (section) => left(`settings ${section ?? ''}`),
    calendar: () => left('calendar'),
    createEvent: (url) => left(url),
    copy: (text) => left(`copy ${text}`),
    address: () => `board.html${hash}`,
    print: vi.fn(),
    download: vi.fn(),
  };
  const report = vi.fn();
  const view = render(
    <InEnglish>
      <BoardPage db={db} place={place} now={() => now} machineZone={zone} report={report} />
    </InEnglish>,
  );
  const move = (next: string): void => {
    hash = next;
    for (const listener of moved) listener();
  };
  return { ...view, left, report, move, hashNow: () => hash };
}

describe('the board on a store', () => {
  it('is there with a frame before the first answer, then with the quarter', async () => {
    await seed();
    const { container } = open();
    expect(container.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(await screen.findByRole('heading', { name: '7 of 8 held in 8 weeks, 88%' })).toBeDefined();
  });

  it('follows the address, and puts its filters there', async () => {
    await seed();
    const { hashNow, move, left } = open('#person=cy');
    expect(await screen.findByRole('heading', { name: '1 of 2 held in 8 weeks, 50%' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Kinds all 2' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Team meeting' }));
    expect(hashNow()).toBe('#person=cy&kind=team-meeting');
    expect(await screen.findByRole('heading', { name: 'Nothing counted in this period' })).toBeDefined();
    move('');
    expect(await screen.findByRole('heading', { name: '7 of 8 held in 8 weeks, 88%' })).toBeDefined();
    move('#kind=one-on-one');
    expect(await screen.findByRole('heading', { name: '4 of 5 held in 8 weeks, 80%' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Copy this view’s address' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeDefined();
    expect(left).toHaveBeenCalledWith('copy board.html#kind=one-on-one');
  });

  it('a word that is said in a list is kept, and every figure follows', async () => {
    await seed();
    open();
    fireEvent.click(await screen.findByRole('button', { name: '1 of 2' }));
    fireEvent.click(screen.getAllByRole('button', { name: 'Excused' })[0] ?? document.body);
    expect(await screen.findByRole('heading', { name: '7 of 7 held in 8 weeks, 100%' })).toBeDefined();
    expect(await db.words.get('c-one/cy/2026-11-09/0')).toMatchObject({ word: 'excused', saidAt: now });
    fireEvent.click(screen.getByRole('button', { name: 'Excused', pressed: true }));
    expect(await screen.findByRole('heading', { name: '7 of 8 held in 8 weeks, 88%' })).toBeDefined();
  });

  it('what is committed to for the last weeks is kept, and taken back by nothing', async () => {
    await seed();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Write it' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'I shorten.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(await screen.findByText('Weeks 11–14: “I shorten.”')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(async () => expect((await db.settings.get('settings'))?.pledge).toBeUndefined());
    expect(await screen.findByRole('button', { name: 'Write it' })).toBeDefined();
  });

  it('a missing series opens the calendar’s create page, filled in', async () => {
    await seed();
    await db.meetings.where('series').equals('one-on-one-cy').delete();
    await db.commitments.put({ ...lines[0]!, with: { type: 'person', personId: 'cy' } });
    const { left } = open();
    fireEvent.click(await screen.findByRole('button', { name: 'Put it in: 1:1, every week, Cy, Cy' }));
    await waitFor(() => expect(left).toHaveBeenCalledOnce());
    const url = new URL(left.mock.calls[0]?.[0] ?? '');
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/r/eventedit');
    expect(url.searchParams.get('text')).toBe('1:1 with Cy');
    expect(url.searchParams.get('add')).toBe('cy@example.com');
    expect(url.searchParams.get('ctz')).toBe(zone);
  });
});

describe('open items across people', () => {
  const item = (id: string, change: Partial<ActionItem>): ActionItem => ({
    id,
    rhythm: 'person:one-on-one:cy',
    text: id,
    owner: 'me',
    disposition: 'open',
    createdAt: 1,
    updatedAt: 1,
    ...change,
  });

  it('are those with a day, and those without of each person and of the team, each once', async () => {
    await seed();
    await db.items.bulkPut([
      item('dated', { personId: 'cy', dueOn: '2026-11-30' }),
      item('undated', { personId: 'cy' }),
      item('moved', { personId: 'ana', disposition: 'moved' }),
      item('team', { rhythm: 'team:team-meeting' }),
      item('deal', { rhythm: 'opportunity:x', record: 'x', dueOn: '2026-10-01' }),
      item('done', { personId: 'cy', disposition: 'done', dueOn: '2026-11-01' }),
      item('deleted', { personId: 'cy', deletedAt: 2 }),
    ]);
    const ids = (await listAllOpenItems(db)).map(({ id }) => id).toSorted();
    expect(ids).toEqual(['dated', 'deal', 'moved', 'team', 'undated']);
  });
});
