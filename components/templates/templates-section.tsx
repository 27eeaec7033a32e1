import type { VNode } from 'preact';
import { fullKinds, shortKinds, type MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { Settings } from '../../lib/domain/settings';
import { templateLanguages } from '../../lib/domain/templates/template-texts';
import type { Zone } from '../../lib/domain/time';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { PracticeSection } from '../practice/practice-section';
import { Select } from '../settings/select';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { languageName } from '../practice/language-name';
import { usePractice } from '../practice/practice-store';
import { TemplateFileBox } from './template-file-box';
import { TemplateRow } from './template-row';

/** The templates that agendas are made from: those of each kind, the short forms, and the user's own kinds. */
export function TemplatesSection(props: {
  settings: Settings;
  people: readonly Person[];
  ownKinds: readonly MeetingKind[];
  zone: Zone;
}): VNode | null {
  const { t, locale } = useWords();
  const practice = usePractice();
  const saving = useSave();
  const { settings, people, ownKinds, zone } = props;
  const { templateLanguage } = settings;
  const { value: versions } = useLive(() => practice.listVersions());
  const { value: texts } = useLive(() => practice.readTexts(templateLanguage), [templateLanguage]);
  if (versions === undefined || texts === undefined) return null;
  const row = (kind: MeetingKind) => (
    <TemplateRow key={kind} kind={kind} people={people} versions={versions} texts={texts} />
  );
  const own = [...new Set([...ownKinds, ...versions.map(({ kind }) => kind)])].filter((kind) =>
    kind.startsWith('own:'),
  );
  return (
    <PracticeSection id="templates" about={t('template_about')}>
      <ul class="set-card rows">
        {fullKinds.map(row)}
        {own.map(row)}
      </ul>
      <details class="fold">
        <summary class="meta">
          <Sign name="u-right" size="s" class="turn" />
          {t('template_short_forms', { count: shortKinds.length })}
        </summary>
        <ul class="set-card rows">{shortKinds.map(row)}</ul>
      </details>
      <div class="set-card">
        {templateLanguages.length > 1 && (
          <Field label={t('template_language')} hint={t('template_language_hint')} isBeside>
            {(parts) => (
              <Select
                {...parts}
                value={templateLanguage ?? ''}
                options={[
                  { value: '', label: t('template_language_browser') },
                  ...templateLanguages.map((code) => ({ value: code, label: languageName(code, locale) })),
                ]}
                onChoose={(code) => void saving.save(() => practice.chooseLanguage(code === '' ? undefined : code))}
              />
            )}
          </Field>
        )}
        <TemplateFileBox kinds={[...fullKinds, ...shortKinds, ...own]} versions={versions} texts={texts} zone={zone} />
      </div>
      <NotSaved saving={saving} />
    </PracticeSection>
  );
}
