import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BoardActions } from '../../../components/board/board-actions';
import type { BoardFacts } from '../../../components/board/board-model';
import { BoardView, type BoardTrouble } from '../../../components/board/board-view';
import { noFilters, type Filters } from '../../../components/board/filters';
import type { ActionItem } from '../../../lib/domain/action-item';
import { InEnglish } from '../popup/english';
import { at, facts, meetings, modelOf, now, settings } from './sample-quarter';

afterEach(cleanup);

const item: ActionItem = {
  id: 'floor-price',
  rhythm: 'person:one-on-one:cy',
  personId: 'cy',
  text: 'Ask finance about the floor price',
  owner: 'me',
  dueOn: '2026-11-05',
  disposition: 'open',
  createdAt: at('2026-11-09T10:00'),
  updatedAt: now,
};

function show(change: Partial<BoardFacts> = {}, filters: Partial<Filters> = {}, trouble?: BoardTrouble) {
  const actions = {
    show: vi.fn<BoardActions['show']>(),
    openMeeting: vi.fn<BoardActions['openMeeting']>(),
    openCalendar: vi.fn<BoardActions['openCalendar']>(),
    openSettings: vi.fn<BoardActions['openSettings']>(),
    openDeals: vi.fn<BoardActions['openDeals']>(),
    putIn: vi.fn<BoardActions['putIn']>(),
    say: vi.fn<BoardActions['say']>(),
    takeBack: vi.fn<BoardActions['takeBack']>(),
    savePledge: vi.fn<BoardActions['savePledge']>(),
    download: vi.fn<BoardActions['download']>(),
    copyAddress: vi.fn<BoardActions['copyAddress']>(async () => undefined),
    print: vi.fn<BoardActions['print']>(),
  } satisfies BoardActions;
  const model = modelOf(change, filters);
  render(
    <InEnglish>
      <BoardView model={model} filters={{ ...noFilters, ...filters }} actions={actions} trouble={trouble} />
    </InEnglish>,
  );
  return actions;
}

const card = (name: string) => within(screen.getByRole('region', { name }));

describe('the board', () => {
  it('says the quarter in one sentence, with all that was left out', () => {
    show();
    expect(screen.getByRole('heading', { name: '7 of 8 held in 8 weeks, 88%' })).toBeDefined();
    for (const said of ['15 not observed', '1 to come', '1 outside the cadence', '7 of the 7 presumed'])
      expect(screen.getByRole('button', { name: said })).toBeDefined();
  });

  it('each card has a heading and a sentence, and where there are numbers a table and a file', () => {
    show({ items: [item] });
    const cards = screen.getAllByRole('region');
    expect(cards).toHaveLength(7);
    for (const one of cards) {
      expect(within(one).getByRole('heading', { level: 3 })).toBeDefined();
      expect(one.querySelector('header p')?.textContent).toMatch(/\.$/);
      expect(within(one).getByRole('button', { name: /as a table$/ })).toBeDefined();
      expect(within(one).getByRole('button', { name: /as a file \(CSV\)$/ })).toBeDefined();
    }
  });

  it('the table of a card has its numbers, and each row leads to the meetings behind it', () => {
    show();
    const trend = card('Held, by week');
    const button = trend.getByRole('button', { name: 'Held, by week as a table' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    const row = trend.getByRole('row', { name: /^Week 7, from Mon 9 Nov/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Q4', '2026-11-09', '2', '3', '0', '0']);
    fireEvent.click(within(row).getByRole('button'));
    const dialog = screen.getByRole('dialog', { name: 'Week 7, from Mon 9 Nov' });
    expect(within(dialog).getByText('3 lines')).toBeDefined();
    expect(within(dialog).getByText(/^cancelled by someone, 2 hours before; at short notice/)).toBeDefined();
  });

  it('gives the numbers of a card as a file', () => {
    const { download } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Bump ledger as a file (CSV)' }));
    const [name, text] = download.mock.calls[0] ?? [];
    expect(name).toBe('coxswain-bump-ledger-2026-Q4.csv');
    expect(text?.split('\r\n')).toEqual([
      '\uFEFFMeeting,Seen,Was,Is,Lead time,At short notice,In its place,Moved by',
      '"Cy, 1:1",2026-11-16 18:00,2026-11-17 10:00,2026-11-20 13:00,16 h to 25 h,,not known,not known',
      '"Cy, 1:1",2026-11-10 08:00,2026-11-10 10:00,cancelled,2 h to 3 h,yes,customer call,not known',
      '',
    ]);
  });

  it('a column says its week, its numbers and what was not observed; the arrow keys walk', () => {
    show();
    const group = card('Held, by week').getByRole('group', { name: 'Q4' });
    const columns = within(group).getAllByRole('button');
    expect(columns.map((column) => column.tabIndex)).toEqual([-1, -1, -1, -1, -1, -1, -1, 0]);
    const last = within(group).getByRole('button', { name: 'Week 8, from Mon 16 Nov, 2 of 2 held, 1 to come' });
    expect(within(group).getByRole('button', { name: 'Week 1, from Mon 28 Sept, 3 not observed' })).toBe(columns[0]);
    last.focus();
    fireEvent.keyDown(last, { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(columns[6]);
  });

  it('a figure leads to its meetings, those to the meeting’s page and to the user’s word', () => {
    const { say, openMeeting } = show();
    fireEvent.click(card('Who gets the time').getByRole('button', { name: '1 of 2' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Cy' }));
    fireEvent.click(dialog.getAllByRole('button', { name: '1:1 with Cy' })[0] ?? document.body);
    expect(openMeeting).toHaveBeenCalledWith('one-on-one-cy@2026-11-20T13:00');
    fireEvent.click(dialog.getAllByRole('button', { name: 'Excused' })[0] ?? document.body);
    expect(say).toHaveBeenCalledWith({
      slotId: 'c-one/cy/2026-11-09/0',
      word: 'excused',
      occurrence: 'one-on-one-cy@2026-11-10T10:00',
    });
    fireEvent.click(dialog.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('the gauge says its share and both marks of the article', () => {
    show();
    expect(
      screen.getByRole('img', { name: '3% of the working week; managers report 15%, leaders say 50%' }),
    ).toBeDefined();
    expect(card('Coaching share').getByText('Both marks per the article on sales-management cadence.')).toBeDefined();
    expect(card('Coaching share').getByText('1 of 40 hours a week.')).toBeDefined();
  });

  it('the heat map prints its values and says its ends', () => {
    show();
    const heat = card('Week of the quarter');
    expect(heat.getByText('Weeks 1 to 10 held 7 of 8 (88%).')).toBeDefined();
    expect(heat.getByRole('button', { name: 'Week 7, from Mon 9 Nov, 2 of 3 held' }).textContent).toContain('2/3');
  });

  it('keeps what is committed to for the last weeks, and marks them', () => {
    const { savePledge } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Write it' }));
    const field = screen.getByRole('textbox', { name: 'For weeks 11 to 14' });
    fireEvent.input(field, { target: { value: ' I shorten, I do not cancel. ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(savePledge).toHaveBeenCalledWith('I shorten, I do not cancel.');
    cleanup();
    show({ settings: { ...settings, pledge: 'I shorten.' } });
    expect(screen.getByText('Weeks 11–14: “I shorten.”')).toBeDefined();
    expect(screen.getAllByRole('img', { name: 'committed to beforehand' })).toHaveLength(4);
  });

  it('promises stand by age, with a triangle over their date, and lead to their words', () => {
    show({ items: [item] });
    const promises = card('Open promises by age');
    expect(promises.getByText('1 open; 1 over its date; yours: 1.')).toBeDefined();
    fireEvent.click(promises.getByRole('button', { name: /^1?You, 1–2 weeks: 1 open, 1 over$/ }));
    const dialog = within(screen.getByRole('dialog', { name: 'You, 1–2 weeks' }));
    expect(dialog.getByText('Ask finance about the floor price')).toBeDefined();
    expect(dialog.getByText('you; 14 days over; made 10 days ago')).toBeDefined();
  });

  it('a line without a series can be put into the calendar', () => {
    const { putIn } = show({
      current: { ...facts, meetings: meetings.filter(({ personIds }) => personIds[0] !== 'cy') },
    });
    const plan = card('Planned against the calendar');
    expect(plan.getByText('2 of 2 lines need a series.')).toBeDefined();
    expect(plan.getByText(/none with Cy/)).toBeDefined();
    fireEvent.click(plan.getByRole('button', { name: 'Go on: 1:1, every week, each report, Ana' }));
    expect(putIn).toHaveBeenCalledWith(expect.objectContaining({ id: 'c-one' }), 'ana', true);
  });

  it('moves that fall on one of several people are said without a rank', () => {
    const cut = (day: string) =>
      meetings.map((one) =>
        one.personIds[0] === 'cy' && one.isStanding && one.startAt < at(`${day}T00:00`)
          ? {
              ...one,
              isStanding: false,
              isCancelled: true,
              lastSeenAt: one.startAt - 3_600_000,
              goneAt: one.startAt - 1_800_000,
            }
          : one,
      );
    show({ facts: { ...facts, meetings: cut('2026-11-30') } });
    expect(card('Who gets the time').getByText(/^Cy takes 3 of the 3 moves at short notice/)).toBeDefined();
  });
});

describe('filters', () => {
  it('say what is shown, and each choice is another view', () => {
    const { show: shown } = show();
    fireEvent.click(screen.getByRole('button', { name: 'People all 3' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Cy' }));
    expect(shown).toHaveBeenLastCalledWith({ ...noFilters, people: ['cy'] });
    fireEvent.click(screen.getByRole('button', { name: 'Period before' }));
    expect(shown).toHaveBeenLastCalledWith({ ...noFilters, period: { type: 'quarter', year: 2026, quarter: 3 } });
    fireEvent.click(screen.getByRole('button', { name: 'Period Q4 2026' }));
    fireEvent.click(screen.getByRole('radio', { name: 'last 26 weeks' }));
    expect(shown).toHaveBeenLastCalledWith({ ...noFilters, period: { type: 'weeks', count: 26 } });
    fireEvent.click(screen.getByRole('button', { name: 'Against the same weeks of Q3' }));
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing' }));
    expect(shown).toHaveBeenLastCalledWith({ ...noFilters, against: 'none' });
  });

  it('several kinds together, in the order of kinds; none is all', () => {
    const { show: shown } = show({}, { kinds: ['team-meeting'] });
    fireEvent.click(screen.getByRole('button', { name: 'Kinds Team meeting' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '1:1' }));
    expect(shown).toHaveBeenLastCalledWith({ ...noFilters, kinds: ['one-on-one', 'team-meeting'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'All kinds' }));
    expect(shown).toHaveBeenLastCalledWith(noFilters);
  });

  it('a menu closes with Esc and gives the focus back', () => {
    show();
    const button = screen.getByRole('button', { name: 'Kinds all 2' });
    fireEvent.click(button);
    const box = screen.getByRole('checkbox', { name: 'All kinds' });
    box.focus();
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.activeElement).toBe(button);
  });
});

describe('with too little behind it', () => {
  it('a picture is not drawn; it says what is missing, and the way out', () => {
    const later = meetings.filter(({ startAt }) => startAt > at('2026-11-08T00:00'));
    const { openCalendar, openSettings } = show({ facts: { ...facts, meetings: later } });
    const trend = card('Held, by week');
    expect(trend.getByText('Two of three weeks seen.')).toBeDefined();
    expect(trend.queryByRole('button', { name: /as a file/ })).toBeNull();
    fireEvent.click(trend.getByRole('button', { name: 'Open calendar' }));
    fireEvent.click(trend.getByRole('button', { name: 'Add its address' }));
    expect(openCalendar).toHaveBeenCalledOnce();
    expect(openSettings).toHaveBeenCalledWith('feeds');
  });

  it('no meeting seen at all: every card says so', () => {
    show({ facts: { ...facts, meetings: [], coverage: [] }, current: { ...facts, meetings: [], coverage: [] } });
    expect(screen.getByRole('heading', { name: 'Nothing due yet' })).toBeDefined();
    for (const said of [
      'No whole week seen.',
      'Nothing due with one person.',
      'Nothing was moved or cancelled.',
      'No open promises.',
    ])
      expect(screen.getByText(said)).toBeDefined();
    expect(screen.getAllByText('No week seen.')).toHaveLength(2);
    expect(
      card('Planned against the calendar').getByText('Ana and Cy: the days ahead were not looked at'),
    ).toBeDefined();
  });

  it('without a cadence there is one thing to do', () => {
    const none = { ...facts, commitments: [], meetings: [] };
    const { openSettings } = show({ facts: none, current: none });
    expect(screen.getByRole('heading', { name: 'Nothing to count yet' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Choose a rhythm' }));
    expect(openSettings).toHaveBeenCalledWith('cadence');
  });
});

describe('data of a newer Coxswain', () => {
  it('can be read, not changed', () => {
    show({}, {}, 'newer-data');
    expect(screen.getByRole('main').textContent).toContain('Written by a newer Coxswain.');
    expect(screen.queryByRole('button', { name: 'Write it' })).toBeNull();
    fireEvent.click(card('Who gets the time').getByRole('button', { name: '1 of 2' }));
    expect(screen.queryByRole('button', { name: 'Excused' })).toBeNull();
  });
});
