import type { ExcuseReason } from '../../lib/domain/cadence';
import type { Words, WordKey } from '../words';
import type { OutcomeRow } from './outcome-row';
import type { PopupModel } from './popup-model';
import type { SayWhen } from './say-when';

const excuses: Record<ExcuseReason, WordKey> = {
  leave: 'popup_excused_leave',
  holiday: 'popup_excused_holiday',
  sick: 'popup_excused_sick',
  ramping: 'popup_excused_ramping',
  'set-aside': 'popup_excused_set_aside',
};

const minute = 60_000;

/** How long before its start something happened: "2 hours"; undefined when not before. */
function findLead({ t }: Words, goneAt: number | undefined, startAt: number | undefined): string | undefined {
  if (goneAt === undefined || startAt === undefined || goneAt >= startAt) return undefined;
  const minutes = Math.round((startAt - goneAt) / minute);
  if (minutes < 60) return t('popup_minutes', { count: minutes });
  if (minutes < 48 * 60) return t('popup_hours', { count: Math.round(minutes / 60) });
  return t('popup_days', { count: Math.round(minutes / 60 / 24) });
}

function cancelled(words: Words, row: OutcomeRow, role: PopupModel['role']): string {
  const { t } = words;
  // To a seller who is no manager, the other side of their own cadence is the manager.
  const isMe = row.by === (role === 'seller' ? 'seller' : 'manager');
  const someone = t('popup_by_someone');
  const who = row.by === undefined || row.by === 'unknown' ? someone : isMe ? t('popup_by_you') : (row.name ?? someone);
  const lead = findLead(words, row.goneAt, row.startAt);
  return lead === undefined ? t('popup_cancelled_by', { who }) : t('popup_cancelled_by_before', { who, lead });
}

/** The state in words, as look.md has it, with what made it so. */
function stateWords(words: Words, row: OutcomeRow, when: SayWhen, role: PopupModel['role']): string {
  const { t } = words;
  switch (row.state) {
    case 'excused':
      return row.reason === undefined ? t('state_excused') : t(excuses[row.reason]);
    case 'held-presumed':
      return t('popup_presumed_why');
    case 'held-moved':
      return row.movedFromAt === undefined
        ? t('state_held_moved')
        : t('popup_held_moved_from', { when: when.short(row.movedFromAt) });
    case 'moved-out':
      return row.startAt === undefined ? t('state_moved_out') : t('popup_moved_to', { when: when.short(row.startAt) });
    case 'cancelled':
      return cancelled(words, row, role);
    case 'not-scheduled':
      return t('popup_not_scheduled_why');
    case 'unseen':
      return row.startAt === undefined ? t('popup_unseen_why') : t('popup_unseen_after_why');
    case 'upcoming':
      if (!row.isAtRisk) return t('state_upcoming');
      return row.startAt === undefined
        ? t('popup_not_on_calendar')
        : !row.isStanding
          ? t('popup_to_come_gone')
          : row.declinedCount === 0
            ? t('popup_to_come_moved', { when: when.short(row.startAt) })
            : t('popup_declined', { count: Math.max(1, row.declinedCount) });
    case 'held':
      return t('state_held');
    case 'no-show':
      return t('state_no_show');
    case 'not-held':
      return t('state_not_held');
  }
}

/** Why a slot counts as it does: its state, what else is known of it, and when it was last seen. */
export function outcomeReason(words: Words, row: OutcomeRow, when: SayWhen, role: PopupModel['role']): string {
  const { t } = words;
  const { isMixed, isAutoMoved, isShortNotice } = row.flags;
  const parts = [
    stateWords(words, row, when, role),
    row.isSaid ? t('popup_you_said_so') : undefined,
    isMixed ? t('popup_mixed') : undefined,
    isAutoMoved ? t('popup_auto_moved') : undefined,
    isShortNotice ? t('popup_short_notice') : undefined,
    row.lastSeenAt === undefined ? undefined : t('popup_last_seen', { when: when.short(row.lastSeenAt) }),
  ];
  return parts.filter((part) => part !== undefined).join(t('popup_semicolon'));
}
