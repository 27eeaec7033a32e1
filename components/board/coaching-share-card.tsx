import { coachingMarks, weekHours } from '../../lib/domain/cadence-cost';
import { useWords, type Words } from '../words';
import { useBoard, type BoardScope } from './board-context';
import { Blank, Card } from './card';
import type { CardTable } from './card-table';
import { gaugeEnd, type CoachingPart, type CoachingShare } from './coaching-share';
import { periodShortName } from './period-words';
import { percentOf, sayHours, sayPercent } from './say-number';

const partKeys = {
  'joint-call': 'board_coaching_calls',
  coaching: 'board_coaching_talks',
  other: 'board_coaching_other',
} as const satisfies Record<CoachingPart['type'], string>;

/** Hours of coaching in a working week, beside the two marks of the article. */
export function CoachingShareCard() {
  const words = useWords();
  const { t } = words;
  const scope = useBoard();
  const { coaching } = scope.model;
  const title = t('board_coaching');
  if (coaching === undefined) {
    return (
      <Card width={4} title={title} sentence={t('board_coaching_what')} name="coaching-share">
        <Blank title={t('board_no_whole_week')} why={t('board_no_whole_week_why')} />
      </Card>
    );
  }
  const share = sayPercent(words, coaching.hours, weekHours);
  return (
    <Card
      width={4}
      title={title}
      sentence={sentenceOf(words, coaching, scope)}
      behind={{
        slotIds: coaching.parts.flatMap((part) => (part.type === 'other' ? [] : part.slotIds)),
        extras: coaching.parts.flatMap((part) => (part.type === 'other' ? [] : part.extras)),
      }}
      name="coaching-share"
      table={tableOf(words, coaching)}
    >
      <div class="fig-num">
        {share}
        <span>{t('board_of_working_week')}</span>
      </div>
      <Gauge coaching={coaching} label={t('board_gauge', { share, ...coachingMarks })} />
      <ul class="split">
        {coaching.parts.map((part) => (
          <li key={part.type}>
            <i class={part.type} />
            <PartLink part={part} />
            <span>{t('board_hours', { hours: sayHours(words, part.hours) })}</span>
          </li>
        ))}
      </ul>
      <p class="micro note">{t('board_coaching_marks')}</p>
    </Card>
  );
}

function PartLink({ part }: { part: CoachingPart }) {
  const { t } = useWords();
  const { open } = useBoard();
  const { slotIds, extras } = part;
  const title = t(partKeys[part.type]);
  if (slotIds.length + extras.length === 0) return <span>{title}</span>;
  return (
    <button type="button" class="why quiet" onClick={() => open({ title, slotIds, extras })}>
      {title}
    </button>
  );
}

function Gauge({ coaching, label }: { coaching: CoachingShare; label: string }) {
  const { t } = useWords();
  const place = (percent: number): string => `${Math.min(100, (percent / gaugeEnd) * 100)}%`;
  return (
    <div class="gauge" role="img" aria-label={label}>
      <div class="track">
        {coaching.parts
          .filter(({ type, hours }) => type !== 'other' && hours > 0)
          .map(({ type, hours }) => (
            <i key={type} class={type} style={{ inlineSize: place((hours / weekHours) * 100) }} />
          ))}
      </div>
      <span class="mark" style={{ insetInlineStart: place(coachingMarks.managers) }}>
        <span>{t('board_mark_managers', { share: coachingMarks.managers })}</span>
      </span>
      <span class="mark" style={{ insetInlineStart: place(coachingMarks.leaders) }}>
        <span>{t('board_mark_leaders', { share: coachingMarks.leaders })}</span>
      </span>
      <div class="scale">
        <span>0</span>
        <span>{t('board_percent', { share: gaugeEnd })}</span>
      </div>
    </div>
  );
}

/** "7.2 of 40 hours a week; 14% in Q3." */
function sentenceOf(words: Words, coaching: CoachingShare, { model, filters }: BoardScope): string {
  const { t } = words;
  const hours = sayHours(words, coaching.hours);
  const { before, coachingBefore } = model;
  const compared =
    before === undefined || coachingBefore === undefined
      ? t('board_coaching_hours', { hours, of: weekHours })
      : t('board_coaching_hours_before', {
          hours,
          of: weekHours,
          share: t('board_percent', { share: percentOf(coachingBefore.hours, weekHours) }),
          period: periodShortName(words, model, before, model.period),
        });
  return filters.kinds.length > 0 ? t('board_all_kinds_here', { sentence: compared }) : compared;
}

function tableOf({ t }: Words, coaching: CoachingShare): CardTable {
  return {
    columns: [t('board_column_sort'), t('board_column_hours'), t('board_column_weeks')],
    rows: coaching.parts.map(({ type, hours, slotIds, extras }) => {
      const title = t(partKeys[type]);
      return { cells: [title, Math.round(hours * 10) / 10, coaching.weeks], drill: { title, slotIds, extras } };
    }),
  };
}
