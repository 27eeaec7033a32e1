import type { VNode } from 'preact';
import { shippedTriggers, type DealTriggers } from '../../lib/domain/deal/deal-triggers';
import { parseMoney } from '../../lib/domain/money';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../words';
import { Choice } from './choice';
import { Field } from './field';
import { NotSaved } from './not-saved';
import { Section } from './section';
import { Select } from './select';
import { useStore } from './settings-store';
import { TextSetting } from './text-setting';
import { useSave } from './use-save';

/** Numbers that are offered; the one that is set stands among them. */
const offered = {
  pushes: [1, 2, 3, 4, 5],
  stageDays: [14, 30, 45, 60, 90, 120],
  idleDays: [7, 14, 21, 30, 60, 90],
};
type Counted = keyof typeof offered;

const exampleAmount = { amount: '50000', currency: 'EUR' };

const shown = ({ amount, currency }: Required<DealTriggers>['amount'], locale: string): string =>
  // A text keeps decimals of any length exact.
  new Intl.NumberFormat(locale, { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' }).format(
    amount as Intl.StringNumericLiteral,
  );

/** A certain amount above nothing with a certain currency. */
function findAmount(text: string, locale: string): DealTriggers['amount'] {
  const money = parseMoney(text, { locale });
  if (money === null || !('amount' in money) || money.currency === undefined) return undefined;
  return Number(money.amount) > 0 ? { amount: money.amount, currency: money.currency } : undefined;
}

/** From when on a deal is worth a deal review. */
export function DealsSection({ settings }: { settings: Settings }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const saving = useSave();
  const triggers = settings.dealTriggers ?? shippedTriggers;
  const example = shown(exampleAmount, locale);
  const keep = (next: DealTriggers) => store.saveSettings({ dealTriggers: next });
  const keepCount = (what: Counted, count: number | undefined) => {
    const { [what]: _, ...rest } = triggers;
    void saving.save(() => keep(count === undefined ? rest : { ...rest, [what]: count }));
  };
  const keepAmount = (text: string) => {
    const { amount: _, ...rest } = triggers;
    const amount = findAmount(text, locale);
    return keep(amount === undefined ? rest : { ...rest, amount });
  };
  const counted = (what: Counted, label: string, say: (count: number) => string, hint?: string) => (
    <Field label={label} hint={hint} isBeside>
      {(parts) => (
        <Select
          {...parts}
          value={String(triggers[what] ?? 'off')}
          options={[
            { value: 'off', label: t('settings_reminders_off') },
            ...[...new Set([...offered[what], ...[triggers[what] ?? []].flat()])]
              .toSorted((one, other) => one - other)
              .map((count) => ({ value: String(count), label: say(count) })),
          ]}
          onChoose={(choice) => keepCount(what, choice === 'off' ? undefined : Number(choice))}
        />
      )}
    </Field>
  );
  const onOff = (what: 'hasPassedClose' | 'hasStaleStep', label: string, hint?: string) => (
    <Choice
      label={label}
      {...(hint === undefined ? {} : { hint })}
      value={triggers[what] ? 'on' : 'off'}
      options={[
        { value: 'off', label: t('settings_reminders_off') },
        { value: 'on', label: t('settings_reminders_on') },
      ]}
      onChoose={(choice) => void saving.save(() => keep({ ...triggers, [what]: choice === 'on' }))}
    />
  );
  const days = (count: number) => t('settings_deals_days', { count });
  return (
    <Section id="deals" about={t('settings_deals_about')}>
      <div class="set-card">
        {counted('pushes', t('settings_deals_pushes'), (count) => t('settings_deals_times', { count }))}
        {counted('stageDays', t('settings_deals_stage'), days, t('settings_deals_stage_hint'))}
        {counted('idleDays', t('settings_deals_idle'), days)}
        <TextSetting
          label={t('settings_deals_amount')}
          hint={t('settings_deals_amount_hint', { example })}
          value={triggers.amount === undefined ? '' : shown(triggers.amount, locale)}
          check={(text) =>
            text === '' || findAmount(text, locale) ? undefined : t('settings_deals_amount_wrong', { example })
          }
          onSave={keepAmount}
        />
        {onOff('hasPassedClose', t('settings_deals_close'))}
        {onOff('hasStaleStep', t('settings_deals_step'), t('settings_deals_step_hint'))}
      </div>
      <NotSaved saving={saving} />
    </Section>
  );
}
