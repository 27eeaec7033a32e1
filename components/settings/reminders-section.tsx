import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { freshReminders, offeredDigestAt, type ReminderSettings } from '../../lib/domain/reminder';
import type { Settings } from '../../lib/domain/settings';
import { Sign } from '../sign';
import { useWords } from '../words';
import { Choice } from './choice';
import { Field } from './field';
import { NotSaved } from './not-saved';
import type { NoticeAccess } from './notice-access';
import { Section } from './section';
import { Select } from './select';
import { useStore } from './settings-store';
import { TimeInput } from './time-input';
import { useSave } from './use-save';

/** Minutes before a meeting that are offered. */
const leads = [10, 30, 60, 120];

/** What to be reminded of, and when not. Switching one on asks the browser in the same click. */
export function RemindersSection({ settings, notices }: { settings: Settings; notices: NoticeAccess }): VNode {
  const { t } = useWords();
  const store = useStore();
  const saving = useSave();
  const [isAllowed, setAllowed] = useState<boolean>();
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void notices.has().then(setAllowed);
    look();
    return notices.watch(look);
  }, [notices]);
  const reminders = settings.reminders ?? freshReminders;
  const { digestAt, beforeMinutes, hasAfter, quiet } = reminders;
  const isAnyOn = digestAt !== undefined || beforeMinutes !== undefined || hasAfter;
  const keep = (next: ReminderSettings) => saving.save(() => store.saveSettings({ reminders: next }));
  const ask = async (): Promise<boolean> => {
    const isGiven = await notices.ask();
    setAllowed(isGiven);
    setRefused(!isGiven);
    return isGiven;
  };
  /** What became due before it was switched on is not made up for. */
  const switchOn = (change: Partial<ReminderSettings>) =>
    void ask().then((isGiven) => (isGiven ? keep({ ...reminders, ...change, sinceAt: store.now() }) : undefined));
  const { digestAt: _digest, ...withoutDigest } = reminders;
  const { beforeMinutes: _before, ...withoutBefore } = reminders;
  const onOff = [
    { value: 'off', label: t('settings_reminders_off') },
    { value: 'on', label: t('settings_reminders_on') },
  ] as const;
  return (
    <Section id="reminders" about={t('settings_reminders_about')}>
      <div class="set-card">
        <Choice
          label={t('settings_reminders_digest')}
          hint={t('settings_reminders_digest_hint')}
          value={digestAt === undefined ? 'off' : 'on'}
          options={onOff}
          onChoose={(choice) => (choice === 'on' ? switchOn({ digestAt: offeredDigestAt }) : void keep(withoutDigest))}
        />
        {digestAt !== undefined && (
          <Field label={t('settings_reminders_digest_at')} isBeside>
            {(parts) => (
              <TimeInput {...parts} value={digestAt} onChoose={(at) => void keep({ ...reminders, digestAt: at })} />
            )}
          </Field>
        )}
        <Field label={t('settings_reminders_before')} hint={t('settings_reminders_before_hint')} isBeside>
          {(parts) => (
            <Select
              {...parts}
              value={String(beforeMinutes ?? 'off')}
              options={[
                { value: 'off', label: t('settings_reminders_off') },
                ...[...new Set([...leads, beforeMinutes ?? 30])].map((count) => ({
                  value: String(count),
                  label: t('settings_reminders_minutes', { count }),
                })),
              ]}
              onChoose={(choice) =>
                choice === 'off' ? void keep(withoutBefore) : switchOn({ beforeMinutes: Number(choice) })
              }
            />
          )}
        </Field>
        <Choice
          label={t('settings_reminders_after')}
          hint={t('settings_reminders_after_hint')}
          value={hasAfter ? 'on' : 'off'}
          options={onOff}
          onChoose={(choice) =>
            choice === 'on' ? switchOn({ hasAfter: true }) : void keep({ ...reminders, hasAfter: false })
          }
        />
        <div class="set-row">
          <div class="set-label">
            <span>{t('settings_reminders_quiet')}</span>
            <p class="meta">{t('settings_reminders_quiet_hint')}</p>
          </div>
          <div class="set-control set-times">
            <TimeInput
              value={quiet.from}
              label={t('settings_reminders_quiet_from')}
              onChoose={(from) => void keep({ ...reminders, quiet: { ...quiet, from } })}
            />
            <span aria-hidden="true">–</span>
            <TimeInput
              value={quiet.until}
              label={t('settings_reminders_quiet_until')}
              onChoose={(until) => void keep({ ...reminders, quiet: { ...quiet, until } })}
            />
          </div>
        </div>
      </div>
      {(isRefused || (isAnyOn && isAllowed === false)) && (
        <div class="notice due" role="alert">
          <Sign name="s-risk" class="st-due" />
          <p>{t('settings_reminders_not_allowed')}</p>
          <button type="button" class="btn line" onClick={() => void ask()}>
            {t('settings_reminders_allow')}
          </button>
        </div>
      )}
      <NotSaved saving={saving} />
    </Section>
  );
}
