import type { VNode } from 'preact';
import type { Commitment } from '../../lib/domain/cadence';
import { costOf } from '../../lib/domain/cadence-cost';
import { heldOn } from '../../lib/domain/change-cadence';
import type { Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Section } from './section';

/** What the cadence is in short, and the way to the page where it is planned. */
export function CadenceSection(props: {
  people: readonly Person[];
  lines: readonly Commitment[];
  today: LocalDay;
}): VNode {
  const { t, locale } = useWords();
  const { people, lines, today } = props;
  const holding = heldOn(lines, today);
  const hours = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(costOf(holding, people).hours);
  return (
    <Section id="cadence" about={t('settings_cadence_about')}>
      <div class="set-card">
        <div class="set-row">
          <p>
            {holding.length === 0
              ? t('settings_cadence_empty')
              : t('settings_cadence_sum', { count: holding.length, hours })}
          </p>
          <div class="set-control">
            <a class="btn line" href="/builder.html">
              <Sign name="u-pencil" />
              {t('settings_cadence_open')}
            </a>
          </div>
        </div>
      </div>
    </Section>
  );
}
