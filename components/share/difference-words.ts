import type { Commitment } from '../../lib/domain/cadence';
import type { SharedField, SharedLine } from '../../lib/domain/cadence-file/cadence-file';
import type { CadenceDifference } from '../../lib/domain/cadence-file/compare-cadence';
import type { TemplateParts } from '../../lib/domain/templates/template';
import { kindName } from '../kind-words';
import { sayOften } from '../settings/line-words';
import type { Words } from '../words';
import { saySlot } from './say-slot';

const fieldKeys = {
  frequency: 'share_field_frequency',
  minutes: 'share_field_minutes',
  outcome: 'share_field_outcome',
  preferred: 'share_field_preferred',
  participants: 'share_field_participants',
  agendaOwner: 'share_field_owner',
  criteria: 'share_field_criteria',
  lane: 'share_field_lane',
} as const satisfies Record<SharedField, string>;

const laneKeys = {
  'day-to-day': 'share_lane_day_to_day',
  coaching: 'share_lane_coaching',
  'plan-review': 'share_lane_plan_review',
  performance: 'share_lane_performance',
  team: 'share_lane_team',
} as const satisfies Record<NonNullable<SharedLine['lane']>, string>;

const partKeys = {
  question: 'share_template_question',
  owner: 'share_field_owner',
  sellerPreWork: 'share_template_pre_work',
  managerPreWork: 'share_template_pre_work',
  topics: 'share_template_topics',
  outputs: 'share_template_outputs',
  wellRunWhen: 'share_field_criteria',
  guard: 'share_template_guard',
} as const satisfies Record<keyof TemplateParts, string>;

/** One field of a line in words; what is not there is a dash. */
function sayField(words: Words, field: SharedField, line: Commitment | SharedLine): string {
  const { t, locale } = words;
  const list = new Intl.ListFormat(locale, { type: 'unit' });
  const none = '–';
  switch (field) {
    case 'frequency':
      return sayOften(t, line.frequency);
    case 'minutes':
      return t('settings_line_minutes', { minutes: line.minutes });
    case 'outcome':
      return line.outcome ?? none;
    case 'preferred':
      return saySlot(words, line.preferred) ?? none;
    case 'participants':
      return (
        list.format((line.participants ?? []).map(({ who, part }) => t('share_takes_part', { who, part }))) || none
      );
    case 'agendaOwner':
      return line.agendaOwner === undefined ? none : sayOwner(words, line.agendaOwner);
    case 'criteria':
      return list.format(line.criteria ?? []) || none;
    case 'lane':
      return line.lane === undefined ? none : t(laneKeys[line.lane]);
  }
}

const ownerKeys = {
  seller: 'share_owner_seller',
  manager: 'share_owner_manager',
  'account-owner': 'share_owner_account_owner',
  leader: 'share_owner_leader',
  facilitator: 'share_owner_facilitator',
} as const satisfies Record<NonNullable<SharedLine['agendaOwner']>, string>;

const sayOwner = ({ t }: Words, owner: NonNullable<SharedLine['agendaOwner']>): string => t(ownerKeys[owner]);

/** "Every week, 30 min", and what else the line says. */
const sayLine = (words: Words, line: Commitment | SharedLine): string =>
  (['frequency', 'minutes', 'outcome'] as const)
    .filter((field) => line[field] !== undefined)
    .map((field) => sayField(words, field, line))
    .join(words.t('popup_comma'));

function sayWith({ t }: Words, { with: others }: SharedLine | Commitment, names: ReadonlyMap<string, string>): string {
  switch (others.type) {
    case 'each-report':
      return t('settings_line_with_each');
    case 'team':
      return t('settings_line_with_team');
    case 'role':
      return t('share_each_role', { role: others.role });
    case 'person':
      return 'name' in others ? others.name : (names.get(others.personId) ?? t('settings_line_with_gone'));
  }
}

/** What a difference is about, and what it would change, before and after. */
export interface DifferenceWords {
  title: string;
  points: string[];
}

/** @param names Of the people on the roster, by id. */
export function sayDifference(
  words: Words,
  difference: CadenceDifference,
  names: ReadonlyMap<string, string>,
): DifferenceWords {
  const { t } = words;
  const named = (line: SharedLine | Commitment): string =>
    [kindName(t, line.kind), sayWith(words, line, names)].join(t('popup_comma'));
  switch (difference.part) {
    case 'line':
      if (difference.change === 'only-here') {
        return { title: named(difference.here), points: [sayLine(words, difference.here), t('share_would_end')] };
      }
      if (difference.change !== 'changed') {
        const { there } = difference;
        const why = difference.change === 'nobody' ? [t('share_nobody')] : [];
        return { title: named(there), points: [sayLine(words, there), ...why] };
      }
      return {
        title: named(difference.there),
        points: difference.fields.map((field) =>
          t('share_from_to', {
            field: t(fieldKeys[field]),
            before: sayField(words, field, difference.here),
            after: sayField(words, field, difference.there),
          }),
        ),
      };
    case 'person':
      return {
        title: difference.here.name,
        points: [
          t('share_from_to', {
            field: t('share_field_role'),
            before: difference.here.role ?? '–',
            after: difference.there.role,
          }),
        ],
      };
    case 'role':
      return { title: t('share_role_named', { role: difference.there.name }), points: [] };
    case 'template': {
      const parts = Object.keys(difference.there) as (keyof TemplateParts)[];
      const changed = [...new Set(parts.map((part) => t(partKeys[part])))];
      return {
        title: t('share_template_of', { kind: kindName(t, difference.kind) }),
        points:
          changed.length === 0 ? [t('share_template_original')] : [new Intl.ListFormat(words.locale).format(changed)],
      };
    }
    case 'rule': {
      const { word, kind, isOff } = difference.there;
      const says = kind === 'none' ? t('share_rule_none') : kindName(t, kind);
      return {
        title: t('share_rule_of', { word }),
        points: [isOff === true ? t('share_rule_off', { kind: says }) : says],
      };
    }
  }
}
