import type { VNode } from 'preact';
import type { OpportunityBrief } from '../../lib/domain/brief';
import type { Missing } from '../../lib/domain/review/missing-of';
import { useWords } from '../words';
import { usePanel } from './panel-context';
import { Prompts } from './prompts';
import { Said, here } from './said';
import { Section } from './section';

/** Two minutes before the review, for the one whose deal it is: what stands out and what is least known, as it will be asked, and what is missing. */
export function SellerPrep({ brief }: { brief: OpportunityBrief }): VNode {
  const { t, locale } = useWords();
  const { times } = usePanel();
  const { history, manager, missing, review } = brief;
  const weak = review.weakest.flatMap((id) => review.elements.filter((each) => each.id === id && each.score !== 3));
  const said = (each: Missing): string => {
    if (each.type === 'next-step') return t('panel_missing_next_step');
    if (each.type === 'close-date-past') return t('panel_missing_close', { day: times.shortDay(each.on) });
    return t(each.type === 'late' ? 'panel_missing_late' : 'panel_missing_blank', { count: each.count });
  };
  return (
    <>
      <Section
        head={
          manager === undefined ? (
            t('panel_will_be_asked')
          ) : (
            <Said words={t('panel_will_ask', { name: here })} it={manager.name} most={40} />
          )
        }
      >
        <Prompts
          prompts={[
            ...(history?.trips ?? [])
              .slice(0, 2)
              .map((trip) => trip.charAt(0).toLocaleUpperCase(locale) + trip.slice(1)),
            ...weak.map(({ name, question }) => question || name),
          ]}
          most={4}
        />
      </Section>
      <Section head={t('panel_missing')}>
        {missing.length === 0 ? (
          <p class="meta">{t('panel_missing_nothing')}</p>
        ) : (
          <ul class="prompts">
            {missing.map((each) => (
              <li key={each.type}>{said(each)}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
