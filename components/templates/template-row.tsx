import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { Person } from '../../lib/domain/person';
import type { TemplateParts } from '../../lib/domain/templates/template';
import {
  changeBetween,
  changesFor,
  isOriginal,
  versionAt,
  type TemplateChange,
  type TemplateVersion,
} from '../../lib/domain/templates/template-change';
import { templateOf } from '../../lib/domain/templates/template-of';
import type { TemplateTexts } from '../../lib/domain/templates/template-texts';
import { kindName } from '../kind-words';
import { Field } from '../settings/field';
import { NotSaved } from '../settings/not-saved';
import { Select } from '../settings/select';
import { useSay } from '../settings/undo';
import { useSave } from '../settings/use-save';
import { Sign } from '../sign';
import { kindSign } from '../signs/kind-sign';
import { useWords } from '../words';
import { usePractice } from '../practice/practice-store';
import { TemplateForm } from './template-form';

/** The template of one kind, and its editor: for everyone, or for one person. */
export function TemplateRow(props: {
  kind: MeetingKind;
  people: readonly Person[];
  versions: readonly TemplateVersion[];
  texts: TemplateTexts;
}): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const say = useSay();
  const saving = useSave();
  const { kind, people, versions, texts } = props;
  const [isOpen, setOpen] = useState(false);
  const [personId, setPersonId] = useState<string>();
  const now = practice.now();
  const name = kindName(t, kind);
  const of = { kind, personId };
  const everyone = templateOf(kind, changesFor(versions, { kind }, now), texts);
  const template = templateOf(kind, changesFor(versions, of, now), texts);
  const isOwn = (id?: string) =>
    !isOriginal(versionAt(versions, { kind, ...(id ? { personId: id } : {}) }, now)?.change);
  const variants = people.filter(({ id }) => isOwn(id));
  const keep = (change: TemplateChange, said: string) =>
    saving.save(async () => {
      const at = practice.now();
      const times = { fromAt: at, createdAt: at, updatedAt: at };
      const version = { id: practice.newId(), kind, ...(personId === undefined ? {} : { personId }), change, ...times };
      say(said, await practice.saveVersions([version]));
    });
  const save = async (parts: TemplateParts) => {
    const base = personId === undefined ? templateOf(kind, [], texts) : everyone;
    if (await keep(changeBetween(base, parts), t('template_saved', { name }))) setOpen(false);
  };
  const restore = async () => {
    if (await keep({}, t('template_restored', { name }))) setOpen(false);
  };
  return (
    <li>
      <div class="row-line">
        <span class="kind quiet">
          <Sign name={kindSign(kind)} />
        </span>
        <div class="row-text">
          <p class="cut">
            {name} {isOwn() && <span class="tag">{t('template_yours')}</span>}
          </p>
          <p class="meta">
            {t('template_facts', { minutes: everyone.minutes, topics: everyone.topics.length })}
            {variants.length > 0 &&
              ` · ${t('template_variants', { names: variants.map((each) => each.name).join(', ') })}`}
          </p>
        </div>
        <button
          type="button"
          class="btn icon"
          aria-label={t('template_edit', { name })}
          title={t('settings_edit')}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign name="u-pencil" />
        </button>
      </div>
      {isOpen && (
        <>
          <div class="tpl-for">
            <Field label={t('template_for')} hint={personId === undefined ? undefined : t('template_for_hint')}>
              {(parts) => (
                <Select
                  {...parts}
                  value={personId ?? ''}
                  options={[
                    { value: '', label: t('template_for_everyone') },
                    ...people.map((person) => ({
                      value: person.id,
                      label: isOwn(person.id) ? t('template_for_own', { name: person.name }) : person.name,
                    })),
                  ]}
                  onChoose={(id) => setPersonId(id === '' ? undefined : id)}
                />
              )}
            </Field>
          </div>
          <TemplateForm
            // Another person's template is another form.
            key={personId ?? ''}
            start={template}
            canRestore={isOwn(personId)}
            onSave={(parts) => void save(parts)}
            onRestore={() => void restore()}
            onCancel={() => setOpen(false)}
          />
        </>
      )}
      <NotSaved saving={saving} />
    </li>
  );
}
