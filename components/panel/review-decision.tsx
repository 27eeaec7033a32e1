import type { VNode } from 'preact';
import type { DealReview } from '../../lib/domain/review/deal-review';
import { verdicts, type Verdict } from '../../lib/domain/review/review';
import { useWords } from '../words';
import { Field } from './form';
import { Joined } from './joined';
import { usePanel } from './panel-context';
import { Name } from './said';
import { useWritten } from './use-written';

/** What today's review comes to, and why; until then what the last one came to. */
export function ReviewDecision(props: { record: string; decision: DealReview['decision'] }): VNode {
  const { t } = useWords();
  const { save, times, today } = usePanel();
  const { decision } = props;
  const mine = decision?.on === today ? decision : undefined;
  const decide = (verdict: Verdict | null, reason: string, said?: string) =>
    save({ type: 'review.decide', record: props.record, verdict, ...(reason === '' ? {} : { reason }) }, said);
  const written = useWritten('reason', mine?.reason ?? '', (text) => decide(mine?.verdict ?? null, text));
  return (
    <div class="decision">
      <div class="row">
        <span class="strong">{t('panel_decision')}</span>
        <Joined
          as="radio"
          class="small"
          label={t('panel_decision')}
          choices={verdicts.map((key) => ({ key, label: t(`panel_${key}`) }))}
          chosen={mine?.verdict}
          onChoose={(key) =>
            void decide(
              key === mine?.verdict ? null : key,
              written.value,
              `${t('panel_decision')}: ${t(`panel_${key}`)}`,
            )
          }
        />
      </div>
      {mine !== undefined && (
        <Field
          label={t('panel_decision_why')}
          hint={t('panel_decision_why')}
          value={written.value}
          onText={written.onInput}
          onLeave={written.onBlur}
        />
      )}
      {mine === undefined && decision !== undefined && (
        <p>
          {t(`panel_${decision.verdict}`)} · {times.shortDay(decision.on)}
          {decision.reason !== undefined && ' · '}
          <Name text={decision.reason ?? ''} most={160} />
        </p>
      )}
    </div>
  );
}
