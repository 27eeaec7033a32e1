import type { VNode } from 'preact';
import type { Settings } from '../../lib/domain/settings';
import { useWords } from '../words';
import { Choice } from './choice';
import { Field } from './field';
import { useLock } from './lock';
import { NotSaved } from './not-saved';
import { Section } from './section';
import { Select } from './select';
import { useStore } from './settings-store';
import { useSave } from './use-save';

/** The name of a month, 1 to 12. */
const monthName = (month: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));

/** The name of an ISO day of the week: 1 January 2024 was a Monday. */
const weekdayName = (day: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** Where a week and a fiscal year begin, light or dark, whether chips carry badges and the button a count. */
export function LookSection({ settings }: { settings: Settings }): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const saving = useSave();
  const [weekLock, yearLock, themeLock, badgeLock, countLock] = [
    useLock('weekStart'),
    useLock('yearStart'),
    useLock('theme'),
    useLock('hasBadges'),
    useLock('hasToolbarCount'),
  ];
  return (
    <Section id="look">
      <div class="set-card">
        <Field label={t('settings_week_start')} hint={weekLock.hint} isBeside>
          {(parts) => (
            <Select
              {...parts}
              isLocked={weekLock.isLocked}
              value={String(settings.weekStart)}
              options={[1, 6, 7].map((day) => ({ value: String(day), label: weekdayName(day, locale) }))}
              onChoose={(day) => void saving.save(() => store.saveSettings({ weekStart: Number(day) }))}
            />
          )}
        </Field>
        <Field label={t('settings_year_start')} hint={yearLock.hint ?? t('settings_year_start_hint')} isBeside>
          {(parts) => (
            <Select
              {...parts}
              isLocked={yearLock.isLocked}
              value={String(settings.yearStart ?? 1)}
              options={Array.from({ length: 12 }, (_, index) => ({
                value: String(index + 1),
                label: monthName(index + 1, locale),
              }))}
              onChoose={(month) => void saving.save(() => store.saveSettings({ yearStart: Number(month) }))}
            />
          )}
        </Field>
        <Choice
          label={t('settings_theme')}
          hint={themeLock.hint ?? t('settings_theme_hint')}
          isLocked={themeLock.isLocked}
          value={settings.theme}
          options={[
            { value: 'system', label: t('settings_theme_system') },
            { value: 'light', label: t('settings_theme_light') },
            { value: 'dark', label: t('settings_theme_dark') },
          ]}
          onChoose={(theme) => void saving.save(() => store.saveSettings({ theme }))}
        />
        <Choice
          label={t('settings_badges')}
          hint={badgeLock.hint ?? t('settings_badges_hint')}
          isLocked={badgeLock.isLocked}
          value={settings.hasBadges === false ? 'hidden' : 'shown'}
          options={[
            { value: 'shown', label: t('settings_badges_shown') },
            { value: 'hidden', label: t('settings_badges_hidden') },
          ]}
          onChoose={(choice) => void saving.save(() => store.saveSettings({ hasBadges: choice === 'shown' }))}
        />
        <Choice
          label={t('settings_toolbar_count')}
          hint={countLock.hint ?? t('settings_toolbar_count_hint')}
          isLocked={countLock.isLocked}
          value={settings.hasToolbarCount === false ? 'hidden' : 'shown'}
          options={[
            { value: 'shown', label: t('settings_toolbar_count_shown') },
            { value: 'hidden', label: t('settings_toolbar_count_hidden') },
          ]}
          onChoose={(choice) => void saving.save(() => store.saveSettings({ hasToolbarCount: choice === 'shown' }))}
        />
      </div>
      <NotSaved saving={saving} />
    </Section>
  );
}
