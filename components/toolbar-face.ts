import type { Adherence } from '../lib/domain/slot';
import type { Words } from './create-words';

/** How the toolbar button shows: the count on it ('' for none) and its tooltip. */
export interface ToolbarFace {
  count: string;
  title: string;
}

/** On the icon's own ground; white on it has a contrast of 6.4 (--cx-due-text of core-tokens.css, light). */
export const toolbarGround = '#8a5300';

/**
 * What the button says of this week: on it, how many planned meetings are at risk; in its tooltip the score with all
 * that it leaves out.
 * @param isCounted Whether the user wants the count on the button; the tooltip says it in any case.
 */
export function toolbarFace({ t }: Words, score: Adherence, isCounted: boolean): ToolbarFace {
  const { planned, due, held, presumed, excused, unseen, upcoming, atRisk } = score;
  if (planned === 0) return { count: '', title: t('toolbar_nothing_planned') };
  const some = (count: number, key: 'popup_presumed' | 'popup_excused' | 'popup_unseen'): string[] =>
    count > 0 ? [t(key, { count })] : [];
  const toCome =
    upcoming > 0 && atRisk === upcoming
      ? [t('popup_to_come_all_at_risk', { count: upcoming })]
      : [
          ...(upcoming > 0 ? [t('popup_to_come', { count: upcoming })] : []),
          ...(atRisk > 0 ? [t('popup_of_them_at_risk', { count: atRisk })] : []),
        ];
  const said = [
    due > 0 ? t('popup_held', { held, due }) : t('toolbar_nothing_due'),
    ...some(presumed, 'popup_presumed'),
    ...some(excused, 'popup_excused'),
    ...some(unseen, 'popup_unseen'),
    ...toCome,
  ];
  return {
    count: isCounted && atRisk > 0 ? (atRisk > 99 ? '99+' : String(atRisk)) : '',
    title: t('toolbar_week', { score: said.join(', ') }),
  };
}
