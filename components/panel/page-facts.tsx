import type { VNode } from 'preact';
import type { OpportunityBrief } from '../../lib/domain/brief';
import type { LocalDay } from '../../lib/domain/time';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { Notice } from './notice';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Name } from './said';
import { Section } from './section';

/** What the page says, as it writes it; a day is shown as a day only where it can be read in one way. */
export function PageFacts(props: { brief: OpportunityBrief; closeOn: LocalDay | undefined }): VNode {
  const { t, locale } = useWords();
  const { times } = usePanel();
  const { facts, amount } = props.brief;
  const value = (text = '', most = 60): VNode | string => (text === '' ? '' : <Name text={text} most={most} />);
  const doubted = (text: string | undefined): VNode => (
    <span class="doubt">
      {value(text)}
      <Sign name="s-partial" size="xs" />
    </span>
  );
  const isDoubted = {
    amount: Boolean(facts.amount) && amount === undefined,
    close: Boolean(facts.closeDate) && props.closeOn === undefined,
  };
  const asText = [isDoubted.amount && t('panel_amount'), isDoubted.close && t('panel_close')].filter(
    (name) => name !== false,
  );
  const close =
    props.closeOn !== undefined ? (
      <span title={facts.closeDate}>{times.dayOfYear(props.closeOn)}</span>
    ) : isDoubted.close ? (
      doubted(facts.closeDate)
    ) : (
      ''
    );
  const rows: [string, VNode | string, (string | undefined)?][] = [
    [t('panel_account'), value(facts.account)],
    [t('panel_amount'), isDoubted.amount ? doubted(facts.amount) : value(facts.amount)],
    [t('panel_stage'), value(facts.stage)],
    [t('panel_close'), close],
    [t('panel_next'), value(facts.nextStep, 300), facts.nextStep === '' ? t('panel_none_on_page') : undefined],
  ];
  return (
    <Section
      head={t('panel_as_page_says')}
      end={facts.outcome && t(facts.outcome === 'won' ? 'panel_won' : 'panel_lost')}
    >
      <dl class="facts-grid">
        {rows.map(([name, shown, none = t('panel_not_read')]) => (
          <>
            <dt>{name}</dt>
            <dd class={shown === '' ? 'none' : ''}>{shown || none}</dd>
          </>
        ))}
      </dl>
      {asText.length > 0 && (
        <p class="meta">{t('panel_kept_as_text', { fields: new Intl.ListFormat(locale).format(asText) })}</p>
      )}
      {[facts.stage, facts.amount, facts.closeDate].includes(undefined) && (
        <p class="meta">{t('panel_not_read_why')}</p>
      )}
    </Section>
  );
}

/** "The close date may be 3 April or 4 March": kept as the page wrote it until someone says. */
export function CloseQuestion(props: { readings: readonly LocalDay[]; onChoose: (day: LocalDay) => void }): VNode {
  const { t, locale } = useWords();
  const { times } = usePanel();
  const days = props.readings.slice(0, 3);
  const either = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <Notice
      sign="s-partial"
      head={t('panel_two_readings')}
      text={t('panel_close_may_be', { days: either.format(days.map(times.dayOfYear)) })}
      row={days.map((day, index) => (
        <Press key={day} digit={index + 1} onPress={() => props.onChoose(day)}>
          {t('panel_it_is', { day: times.shortDay(day) })}
        </Press>
      ))}
    />
  );
}
