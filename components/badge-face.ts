import type { Badge, BadgeFace, BadgeState } from '../lib/domain/badge';
import type { MeetingKind } from '../lib/domain/meeting-kind';
import type { Words } from './create-words';
import { kindName } from './kind-words';
import { kindSign } from './signs/kind-sign';
import { signPaths } from './sign-paths';
import { kindSigns } from './signs/kinds';
import { stateSigns } from './signs/states';

/** --cx-held-sign, --cx-planned-sign and --cx-due-sign of core-tokens.css, which do not reach a page's own nodes. */
const held = 'color:light-dark(#0b6a6b,#5ec7be);';
const planned = 'color:light-dark(#78858d,#7f8b93);';
const due = 'color:light-dark(#b06d00,#f0b64f);';

const signs: Record<BadgeState, [name: keyof typeof stateSigns, tone: string]> = {
  ready: ['s-ready', held],
  'no-agenda': ['s-noagenda', planned],
  overdue: ['s-risk', due],
  landed: ['s-landed', held],
  'not-landed': ['s-notlanded', due],
};

/** "1:1, 2 items over their date", and the two signs: made where words and signs are at hand anyway. */
export function badgeFace(t: Words['t'], kind: MeetingKind, { state, count = 0 }: Badge): BadgeFace {
  const said = {
    ready: () => t('badge_ready'),
    'no-agenda': () => t('badge_no_agenda'),
    overdue: () => t('badge_overdue', { count }),
    landed: () => t('badge_landed'),
    'not-landed': () => t('badge_not_landed'),
  }[state]();
  const [name, tone] = signs[state];
  return {
    label: t('badge_label', { kind: kindName(t, kind), state: said }),
    signs: [signPaths(kindSigns[kindSign(kind)]), signPaths(stateSigns[name], `${tone}stroke-width:1.6;`)],
  };
}
