import { expect, test } from 'vitest';
import { toolbarFace } from '../../components/toolbar-face';
import type { Adherence } from '../../lib/domain/slot';
import { english } from './popup/english';

const none: Adherence = {
  planned: 0,
  due: 0,
  held: 0,
  presumed: 0,
  moved: 0,
  upcoming: 0,
  excused: 0,
  unseen: 0,
  atRisk: 0,
  adHoc: 0,
};
const face = (score: Partial<Adherence>, isCounted = true) => toolbarFace(english, { ...none, ...score }, isCounted);

test.for<[what: string, score: Partial<Adherence>, count: string, title: string]>([
  ['nothing planned', {}, '', 'Coxswain: nothing planned this week'],
  [
    'a week half over, with everything that is left out',
    { planned: 16, due: 11, held: 9, presumed: 2, excused: 1, unseen: 1, upcoming: 3, atRisk: 1 },
    '1',
    'Coxswain, this week: 9 of 11 held, 2 presumed, 1 excused, 1 not observed, 3 to come, 1 of them at risk',
  ],
  [
    'Monday morning, all at risk',
    { planned: 3, upcoming: 3, atRisk: 3 },
    '3',
    'Coxswain, this week: nothing due yet, 3 to come, all at risk',
  ],
  ['all held', { planned: 4, due: 4, held: 4 }, '', 'Coxswain, this week: 4 of 4 held'],
  [
    'more than the button has room for',
    { planned: 120, upcoming: 120, atRisk: 120 },
    '99+',
    'Coxswain, this week: nothing due yet, 120 to come, all at risk',
  ],
])('the toolbar button says %s', ([, score, count, title]) => {
  expect(face(score)).toEqual({ count, title });
});

test('turned off, the button has no count and its tooltip says the week all the same', () => {
  expect(face({ planned: 3, upcoming: 3, atRisk: 2 }, false)).toEqual({
    count: '',
    title: 'Coxswain, this week: nothing due yet, 3 to come, 2 of them at risk',
  });
});
