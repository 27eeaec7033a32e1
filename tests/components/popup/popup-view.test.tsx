import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '../../../components/popup/popup-actions';
import { PopupView, type PopupViewProps } from '../../../components/popup/popup-view';
import { InEnglish } from './english';
import {
  at,
  commitment,
  item,
  meeting,
  modelOf,
  person,
  said,
  sample,
  settings,
  slotId,
  team,
  type Sample,
} from './sample-week';

const makeSpies = () => ({
  showWeek: vi.fn<PopupActions['showWeek']>(),
  openBoard: vi.fn<PopupActions['openBoard']>(),
  openSettings: vi.fn<PopupActions['openSettings']>(),
  openCalendar: vi.fn<PopupActions['openCalendar']>(),
  openMeeting: vi.fn<PopupActions['openMeeting']>(),
  say: vi.fn<PopupActions['say']>(),
  takeBack: vi.fn<PopupActions['takeBack']>(),
  putIn: vi.fn<PopupActions['putIn']>(),
  newEvent: vi.fn<PopupActions['newEvent']>(),
  useTemplate: vi.fn<PopupActions['useTemplate']>(),
  settleItem: vi.fn<PopupActions['settleItem']>(),
  addTopic: vi.fn<PopupActions['addTopic']>(),
  removeTopic: vi.fn<PopupActions['removeTopic']>(),
  usePreset: vi.fn<PopupActions['usePreset']>(),
  takeOffer: vi.fn<PopupActions['takeOffer']>(),
  changeOffer: vi.fn<PopupActions['changeOffer']>(),
  declineOffer: vi.fn<PopupActions['declineOffer']>(),
  siteNames: vi.fn<PopupActions['siteNames']>(async () => new Map([['google-calendar', 'Google Calendar']])),
  copyReport: vi.fn<PopupActions['copyReport']>(async () => true),
});

afterEach(cleanup);

function show(change: Partial<Sample> = {}, props: Partial<PopupViewProps> = {}) {
  const spies = makeSpies();
  const view = render(
    <InEnglish>
      <PopupView model={modelOf(change)} actions={spies} {...props} />
    </InEnglish>,
  );
  return { ...view, spies };
}

/** The text of the first element that matches, spaces made plain. */
const textOf = (container: Element, selector: string): string =>
  (container.querySelector(selector)?.textContent ?? '').replace(/\s+/gu, ' ').trim();

const nextRows = (container: Element): string[] =>
  [...container.querySelectorAll('.todo')].map((row) =>
    (row.children[1]?.textContent ?? '').replace(/\s+/gu, ' ').trim(),
  );

const seller = { ...settings, me: { ...settings.me, isManager: false, isSeller: true } };
const mo = person('Mo', 'manager');
const withMo = meeting('one-on-one', 'mo', '2026-11-20T09:00');

describe('the week at a glance', () => {
  it('says the count with what it leaves out and what it is made of', () => {
    const { container } = show();
    expect(screen.getByRole('heading', { level: 2, name: '9 of 11 held' })).toBeDefined();
    const lines = [...container.querySelectorAll('.sum p')].map((line) => line.textContent);
    expect(lines).toEqual(['1 excused, 1 not observed', '2 of the 9 presumed, 1 moved; 3 to come']);
  });

  it('draws one segment for each slot that counts or is to come, in the order of the states', () => {
    const { container } = show();
    const classes = [...container.querySelectorAll('.ring path')].map((path) => path.getAttribute('class')).join('');
    expect(classes).toBe('hhhhhhhppmmttt');
    expect(screen.getByRole('img', { name: /9 of 11 held, 1 excused, 1 not observed/ })).toBeDefined();
  });

  it('lists what to do, with one filled button', () => {
    const { container } = show();
    expect(nextRows(container)).toEqual([
      'Two were presumed held',
      'Bo, 1:1 Tue 16:00',
      'Dee, pipeline review Wed 15:00',
      '1:1 with Dee, no agenda 16:00',
      '6 items over 3 yours, oldest 14 days',
    ]);
    expect([...container.querySelectorAll('.btn.primary')].map((button) => button.textContent)).toEqual([
      'Confirm both',
    ]);
  });

  it('confirms both with their slots and meetings', () => {
    const { spies } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Confirm both' }));
    expect(spies.say).toHaveBeenCalledExactlyOnceWith([
      { slotId: slotId('c-one', 'bo'), word: 'held', occurrence: 'one-on-one-bo@2026-11-17T16:00' },
      { slotId: slotId('c-pipe', 'dee'), word: 'held', occurrence: 'pipeline-review-dee@2026-11-18T15:00' },
    ]);
  });

  it('takes another word on one of them', () => {
    const { spies } = show();
    const bo = screen.getByRole('group', { name: 'Bo, 1:1' });
    // Signs alone: with words three answers would leave no room for the name.
    expect(bo.textContent).toBe('');
    fireEvent.click(within(bo).getByRole('button', { name: 'Not held' }));
    expect(spies.say).toHaveBeenCalledWith([
      expect.objectContaining({ slotId: slotId('c-one', 'bo'), word: 'not-held' }),
    ]);
  });

  it('number keys press the buttons of the list, but not while one types', () => {
    const { spies } = show();
    fireEvent.keyDown(window, { key: '2' });
    expect(spies.useTemplate).toHaveBeenCalledExactlyOnceWith('one-on-one-dee@2026-11-19T16:00');
    const field = document.body.appendChild(document.createElement('input'));
    fireEvent.keyDown(field, { key: '1' });
    field.remove();
    expect(spies.say).not.toHaveBeenCalled();
  });

  it('names every cell of the matrix with its state, and the sums of each row', () => {
    show();
    expect(screen.getByRole('button', { name: 'Cy, Coaching: held, moved' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Dee, Coaching: not observed' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Bo: 2 of 3 held' }).firstChild?.textContent).toBe('2/3');
  });

  it('shows the days with what stands on them', () => {
    show();
    expect(
      screen.getByRole('button', { name: /^Fri 20 Nov; Forecast review: to come; Deal review: to come$/ }),
    ).toBeDefined();
    expect(
      screen
        .getByRole('button', { name: /^Thu 19 Nov/ })
        .closest('li')
        ?.getAttribute('aria-current'),
    ).toBe('date');
  });
});

describe('what is behind a count or a cell', () => {
  const openCell = (name: string, change: Partial<Sample> = {}) => {
    const shown = show(change);
    fireEvent.click(screen.getByRole('button', { name }));
    return textOf(shown.container, '.pop-body .m');
  };

  it('a presumed meeting says that it was seen after its end, and when', () => {
    expect(openCell('Bo, 1:1: presumed held')).toBe(
      'presumed held: it still stood on the calendar after its end; last seen 15:20',
    );
  });

  it('a moved one says from when', () => {
    expect(openCell('Cy, Coaching: held, moved')).toMatch(/^held, moved from Wed 12:00/);
  });

  it('an unobserved one says when it was last seen', () => {
    expect(openCell('Dee, Coaching: not observed')).toBe(
      'not observed: no one looked after its end; last seen Mon 10:00',
    );
  });

  it('a cancelled one of a past week says by whom and how long before', () => {
    const past = meeting('one-on-one', 'bo', '2026-11-10T16:00', {
      isStanding: false,
      isCancelled: true,
      goneAt: at('2026-11-10T14:00'),
      lastSeenAt: at('2026-11-10T13:00'),
    });
    const shown = show({
      weekOf: '2026-11-10',
      commitments: [commitment('c-one', 'one-on-one', { type: 'each-report' })],
      meetings: [past],
      words: [],
    });
    fireEvent.click(screen.getByRole('button', { name: 'Bo, 1:1: cancelled' }));
    expect(textOf(shown.container, '.pop-body .m')).toMatch(/^cancelled by someone, 2 hours before/);
  });

  it('a word of mine can be taken back', () => {
    const { spies } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Ana, 1:1: held' }));
    const group = screen.getByRole('group', { name: 'Ana, 1:1' });
    const held = within(group).getByRole('button', { name: 'Held' });
    expect(held.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(held);
    expect(spies.takeBack).toHaveBeenCalledExactlyOnceWith(slotId('c-one', 'ana'));
  });

  it('a count opens the meetings that it counts, and Escape goes back', () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: '1 excused' }));
    expect(nextRows(container)).toEqual(['Pipeline review, Ana Tue 10:30']);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(nextRows(container)[0]).toBe('Two were presumed held');
  });

  it('promises are listed mine first, and done in place', () => {
    const { container, spies } = show();
    const opener = screen.getByRole('button', { name: 'Show' });
    opener.focus();
    fireEvent.click(opener);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back to the week' }));
    expect([...container.querySelectorAll('h4')].map((head) => head.textContent)).toEqual(['Yours', 'Theirs']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done: Send the pricing sheet' }));
    expect(spies.settleItem).toHaveBeenCalledExactlyOnceWith('Send the pricing sheet', true);
  });
});

describe('other states of the week', () => {
  it('at risk comes first, each with its way out', () => {
    const meetings = sample.meetings
      .filter(({ id }) => !id.startsWith('one-on-one-dee'))
      .map((one) =>
        one.kind === 'forecast-review' ? { ...one, response: 'declined' as const, declinedBy: ['ana'] } : one,
      );
    const looked = {
      id: 'look',
      calendar: 'kim@example.com',
      fromAt: at('2026-11-16T00:00'),
      untilAt: at('2026-11-23T00:00'),
      firstSeenAt: at('2026-11-19T15:00'),
      lastSeenAt: at('2026-11-19T15:00'),
      source: 'grid' as const,
    };
    const { container, spies } = show({ meetings, coverage: [looked] });
    expect(textOf(container, '.sum h2')).toBe('9 of 11 held, 2 at risk');
    expect(textOf(container, '.sum p.ink-3')).toBe('2 presumed, 1 moved; 3 to come, 2 of them at risk');
    expect(nextRows(container).slice(0, 2)).toEqual([
      'Forecast review Fri 10:00, 2 declined',
      '1:1 with Dee not on the calendar',
    ]);
    expect(screen.getByText('a shorter meeting counts as held')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Put it in: 1:1 with Dee' }));
    expect(spies.putIn).toHaveBeenCalledWith(expect.objectContaining({ slotId: slotId('c-one', 'dee') }));
  });

  it('a meeting of any kind, with anyone, is one press away from the calendar', () => {
    const { spies } = show();
    fireEvent.click(screen.getByRole('button', { name: 'New meeting' }));
    const pane = within(screen.getByRole('region', { name: 'New meeting' }));
    expect(pane.queryByRole('button', { name: 'Team meeting' })).toBeNull();
    fireEvent.change(pane.getByRole('combobox', { name: 'With' }), { target: { value: 'dee' } });
    fireEvent.click(pane.getByRole('button', { name: 'Deal review' }));
    expect(spies.newEvent).toHaveBeenLastCalledWith('deal-review', 'dee');
    fireEvent.change(pane.getByRole('combobox', { name: 'With' }), { target: { value: '' } });
    expect(pane.queryByRole('button', { name: '1:1' })).toBeNull();
    fireEvent.click(pane.getByRole('button', { name: 'Team meeting' }));
    expect(spies.newEvent).toHaveBeenLastCalledWith('team-meeting', undefined);
  });

  it('nothing due yet says how many are to come and when the first is', () => {
    const monday = at('2026-11-16T08:05');
    const meetings = [meeting('one-on-one', 'ana', '2026-11-16T09:00', { lastSeenAt: monday })];
    const { container } = show({
      now: monday,
      meetings,
      words: [],
      items: [],
      commitments: [commitment('c', 'one-on-one', { type: 'each-report' })],
    });
    expect(textOf(container, '.sum h2')).toBe('Nothing due yet');
    expect(textOf(container, '.sum p')).toBe('4 to come, the first at 9:00');
    expect(textOf(container, '.ring')).toBe('0of 0');
  });

  it('a week that is all excused is no failure', () => {
    const onlyAna = [commitment('c-one', 'one-on-one', { type: 'person', personId: 'ana' })];
    const { container } = show({ commitments: onlyAna, words: [said(slotId('c-one', 'ana'), 'excused')] });
    expect(textOf(container, '.sum h2')).toBe('Nothing due this week');
    expect(textOf(container, '.sum p')).toContain('1 excused');
  });

  it('all held and confirmed is said once, and what next week has', () => {
    const friday = at('2026-11-20T18:00');
    const all = modelOf({ now: friday }).outcomes.map((row) => said(row.slotId, 'held'));
    const { container } = show({ now: friday, words: all, items: [], ahead: { planned: 12, withoutEvent: 2 } });
    expect(textOf(container, '.sum h2')).toBe('16 of 16 held');
    expect(textOf(container, '.sum p')).toBe('All confirmed');
    expect(nextRows(container)).toEqual(['Nothing left this week', 'Next week: 12 planned 2 without an event']);
  });

  it('held outside the cadence is counted aloud and in no score', () => {
    const extra = meeting('coaching', 'ana', '2026-11-16T12:00');
    const { container } = show({
      commitments: [commitment('c-one', 'one-on-one', { type: 'each-report' })],
      meetings: [...sample.meetings.filter(({ kind }) => kind === 'one-on-one'), extra],
    });
    expect(textOf(container, '.sum h2')).toBe('3 of 3 held');
    fireEvent.click(screen.getByRole('button', { name: '1 outside the cadence' }));
    expect(textOf(container, '.pop-body .m')).toBe('held, outside the cadence; not in the score');
  });
});

describe('before there is a cadence', () => {
  const none = { commitments: [], people: [], meetings: [], words: [], items: [] };

  it('a fresh install has no sample numbers: three steps, the first of them filled', () => {
    const { container, spies } = show(none);
    expect(textOf(container, '.sum h2')).toBe('Nothing to count yet');
    expect(textOf(container, '.ring')).toBe('–');
    expect([...container.querySelectorAll('.start .what')].map((step) => step.textContent)).toEqual([
      'Open an event',
      'Say who is on your team',
      'Choose a rhythm',
    ]);
    expect(textOf(container, '.btn.primary')).toBe('Open calendar');
    fireEvent.click(screen.getByRole('button', { name: 'Paste' }));
    expect(spies.openSettings).toHaveBeenCalledExactlyOnceWith('team');
    fireEvent.click(screen.getByRole('button', { name: 'Use the preset' }));
    expect(spies.usePreset).toHaveBeenCalledOnce();
  });

  it('steps that are done are ticked, and the next one is filled', () => {
    const { container } = show({ ...none, meetings: sample.meetings.slice(0, 1), people: team });
    expect(screen.getAllByRole('img', { name: 'Done' })).toHaveLength(2);
    expect(textOf(container, '.btn.primary')).toBe('Use the preset');
  });

  it('how the sites read opens below the heading of the page, which no smaller one comes before', async () => {
    const light = { id: 'google-calendar/grid', state: 'reads' as const, sinceAt: 0, lastSeenAt: 0 };
    const { container } = show({ ...none, health: [light] });
    fireEvent.click(screen.getByRole('button', { name: /^How the sites read/ }));
    await screen.findByRole('heading', { name: 'Google Calendar' });
    expect([...container.querySelectorAll('h1, h2, h3, h4')].map(({ localName }) => localName)).toEqual([
      'h1',
      'h2',
      'h3',
      'h4',
    ]);
  });

  it('a rhythm that was seen is offered in one sentence', () => {
    const weekly = { times: 1, every: 1, unit: 'week' as const };
    const offer = [
      {
        kind: 'one-on-one' as const,
        with: { type: 'each-report' as const },
        frequency: weekly,
        minutes: 30,
        personIds: ['ana', 'bo', 'cy', 'dee'],
        seen: 8,
        isGuessed: false,
      },
      {
        kind: 'pipeline-review' as const,
        with: { type: 'team' as const },
        frequency: weekly,
        minutes: 45,
        personIds: [],
        seen: 2,
        isGuessed: false,
      },
    ];
    const { spies } = show({ ...none, people: team, offer });
    expect(screen.getByText('You have 4 weekly 1:1s and a weekly pipeline review.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Make this my cadence' }));
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect([spies.takeOffer, spies.changeOffer, spies.declineOffer].map((spy) => spy.mock.calls.length)).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('a seller', () => {
  const topic = {
    id: 't',
    rhythm: withMo.rhythm,
    order: 1,
    title: 'Pricing',
    prompts: [],
    lane: 'shared' as const,
    from: { type: 'me' as const },
    createdAt: 1,
    updatedAt: 1,
  };
  const facts: Partial<Sample> = {
    people: [mo],
    meetings: [withMo],
    commitments: [commitment('c-mo', 'one-on-one', { type: 'person', personId: 'mo' })],
    words: [],
    topics: [topic],
    items: [item('Send the pricing sheet', 'me', '2026-11-18', 'mo')],
    settings: seller,
  };

  it('sees the next meeting with the manager before the count', () => {
    const { container } = show(facts);
    const heads = [...container.querySelectorAll('h2')].map((head) => (head.textContent ?? '').replace(/\s+/gu, ' '));
    expect(heads).toEqual(['1:1 with MoFri 9:00', 'Nothing due yet']);
    expect(screen.getByText('Pricing')).toBeDefined();
    expect(screen.getByRole('checkbox', { name: 'Done: Send the pricing sheet' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Role cadence' }).getAttribute('href')).toBe('/practice.html#roles');
  });

  it('adds a topic to it and takes their own off', () => {
    const { spies } = show(facts);
    fireEvent.input(screen.getByRole('textbox', { name: 'Add a topic' }), {
      target: { value: '  Discount for Oakdale ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(spies.addTopic).toHaveBeenCalledExactlyOnceWith({
      rhythm: withMo.rhythm,
      occurrence: withMo.id,
      title: 'Discount for Oakdale',
    });
    fireEvent.click(screen.getByRole('button', { name: 'Take “Pricing” off' }));
    expect(spies.removeTopic).toHaveBeenCalledExactlyOnceWith('t');
  });

  it('without a manager on the roster is asked for one', () => {
    const { spies } = show({ ...facts, people: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Name your manager' }));
    expect(spies.openSettings).toHaveBeenCalledExactlyOnceWith('team');
  });

  it('who is a manager too sees the week first', () => {
    const both = { ...settings, me: { ...settings.me, isSeller: true } };
    const { container } = show({
      ...facts,
      people: [...team, mo],
      meetings: [...sample.meetings, withMo],
      commitments: sample.commitments,
      words: sample.words,
      settings: both,
    });
    const heads = [...container.querySelectorAll('h2')].map((head) => head.textContent);
    expect(heads[0]).toBe('9 of 11 held');
    expect(heads[1]).toContain('1:1 with Mo');
  });
});

describe('what else the popup says', () => {
  it('asks for a site once, with what is read there, and fills no other button', () => {
    const site = { host: 'acme.example.com', onAllow: vi.fn(), onLater: vi.fn() };
    const { container } = show({}, { site });
    expect(screen.getByText('acme.example.com')).toBeDefined();
    expect([...container.querySelectorAll('.btn.primary')].map((button) => button.textContent)).toEqual([
      'Allow on this site',
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Allow on this site' }));
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect([site.onAllow.mock.calls.length, site.onLater.mock.calls.length]).toEqual([1, 1]);
  });

  it('data of a newer version can be read and not changed', () => {
    show({}, { trouble: 'newer-data' });
    expect(screen.getByText('Written by a newer Coxswain.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Confirm both' })).toBeNull();
    expect(screen.queryByRole('group', { name: 'Bo, 1:1' })).toBeNull();
  });

  it('what could not be saved is said, with a way to try again', () => {
    const onAgain = vi.fn();
    show({}, { trouble: 'no-room', onAgain });
    expect(screen.getByText('The browser has no room left.', { exact: false })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onAgain).toHaveBeenCalledOnce();
  });

  it('walks to other weeks and back', () => {
    const { spies } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Week before' }));
    fireEvent.click(screen.getByRole('button', { name: 'Week after' }));
    expect(spies.showWeek.mock.calls).toEqual([['2026-11-09'], ['2026-11-23']]);
  });
});
