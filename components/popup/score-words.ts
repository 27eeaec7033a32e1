import { localDayOf } from '../../lib/domain/day-range';
import type { Words } from '../words';
import type { ScorePart } from './outcome-row';
import type { PopupModel } from './popup-model';
import type { SayWhen } from './say-when';

/** A count in a sentence, and the part of the week that it opens. */
export interface ScorePiece {
  text: string;
  part: ScorePart | 'ad-hoc';
}

/** The sentence of the week: groups are parted by semicolons, pieces by commas. */
export interface ScoreWords {
  headline: string;
  /** Without a part: said, not counted. */
  note?: string;
  /** What was left out. */
  left: ScorePiece[];
  /** What the counted ones are made of, and what is to come. */
  made: ScorePiece[][];
}

const some = (count: number, part: ScorePiece['part'], text: string): ScorePiece[] =>
  count > 0 ? [{ text, part }] : [];

/** Every number with what it leaves out (look.md, Words). */
export function scoreWords({ t }: Words, model: PopupModel, when: SayWhen): ScoreWords {
  const { score, outcomes, today } = model;
  const { due, held, presumed, moved, upcoming, atRisk, excused, unseen } = score;
  const left = [
    ...some(excused, 'excused', t('popup_excused', { count: excused })),
    ...some(unseen, 'unseen', t('popup_unseen', { count: unseen })),
    ...some(model.adHoc.length, 'ad-hoc', t('popup_ad_hoc', { count: model.adHoc.length })),
  ];
  if (score.planned === 0) return { headline: t('popup_nothing_planned'), left, made: [] };
  const starts = outcomes.flatMap((row) => (row.state === 'upcoming' && row.startAt !== undefined ? row.startAt : []));
  const firstAt = starts.length > 0 ? Math.min(...starts) : undefined;
  const toCome = (): ScorePiece[] => {
    if (upcoming === 0) return [];
    if (atRisk === upcoming) return [{ text: t('popup_to_come_all_at_risk', { count: upcoming }), part: 'upcoming' }];
    return [
      { text: t('popup_to_come', { count: upcoming }), part: 'upcoming' },
      ...some(atRisk, 'risk', t('popup_of_them_at_risk', { count: atRisk })),
    ];
  };
  if (due === 0) {
    const isToday = firstAt !== undefined && localDayOf(firstAt, model.zone) === today;
    const first =
      firstAt === undefined
        ? undefined
        : t(isToday ? 'popup_first_at' : 'popup_first_on', { when: when.short(firstAt) });
    return {
      headline: upcoming > 0 ? t('popup_nothing_due_yet') : t('popup_nothing_due'),
      ...(first !== undefined && atRisk === 0 && { note: first }),
      left,
      made: [toCome()],
    };
  }
  const headline = atRisk > 0 ? t('popup_held_at_risk', { held, due, risk: atRisk }) : t('popup_held', { held, due });
  const isAllConfirmed = held === due && presumed === 0 && upcoming === 0;
  const ofHeld = isAllConfirmed
    ? [
        { text: t('popup_all_confirmed'), part: 'held' as const },
        ...some(moved, 'moved', t('popup_moved_inside', { count: moved })),
      ]
    : [
        ...some(
          presumed,
          'presumed',
          presumed < held && atRisk === 0
            ? t('popup_presumed_of', { presumed, held })
            : t('popup_presumed', { count: presumed }),
        ),
        ...some(moved, 'moved', t('popup_moved', { count: moved })),
      ];
  return { headline, left, made: [ofHeld, toCome()].filter((group) => group.length > 0) };
}
