import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MeetingKind } from '../../lib/domain/meeting-kind';
import type { FrameworkFileProblem } from '../../lib/domain/review/framework-file';
import type { TemplateFileProblem, TemplateOfFile } from '../../lib/domain/templates/template-file';
import { kindName } from '../kind-words';
import { useWords, type WordKey } from '../words';

/** What a file would change, kind by kind; each can be refused. */
export function TakeInTemplates(props: {
  /** Those that differ from what is here. */
  templates: readonly TemplateOfFile[];
  onTake: (templates: readonly TemplateOfFile[]) => void;
  onCancel: () => void;
}): VNode {
  const { t } = useWords();
  const { templates, onTake, onCancel } = props;
  const [refused, setRefused] = useState<ReadonlySet<MeetingKind>>(new Set());
  const taken = templates.filter(({ kind }) => !refused.has(kind));
  if (templates.length === 0) return <p class="set-problems">{t('template_import_same')}</p>;
  return (
    <div class="set-problems">
      <p>
        <b>{t('template_import_changes', { count: templates.length })}</b>
      </p>
      <ul>
        {templates.map(({ kind, minutes, topics }) => (
          <li key={kind}>
            <label class="inline-label">
              <input
                type="checkbox"
                checked={!refused.has(kind)}
                onChange={(event) => {
                  const next = new Set(refused);
                  if (event.currentTarget.checked) next.delete(kind);
                  else next.add(kind);
                  setRefused(next);
                }}
              />
              {kindName(t, kind)} · {t('template_facts', { minutes, topics: topics.length })}
            </label>
          </li>
        ))}
      </ul>
      <div class="set-buttons">
        <button type="button" class="btn primary" aria-disabled={taken.length === 0} onClick={() => onTake(taken)}>
          {t('template_take', { count: taken.length })}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('settings_cancel')}
        </button>
      </div>
    </div>
  );
}

const ownReasons: ReadonlySet<string> = new Set([
  'not-templates',
  'newer-templates',
  'minutes-differ',
  'not-frameworks',
  'newer-frameworks',
]);

/** Why a file was refused, place by place; nothing of it was taken. */
export function RefusedFile({
  problems,
}: {
  problems: readonly (TemplateFileProblem | FrameworkFileProblem)[];
}): VNode {
  const { t } = useWords();
  const word = (reason: string) => reason.replaceAll('-', '_');
  return (
    <div class="set-problems" role="alert">
      <p>
        <b>{t('template_import_refused')}</b>
      </p>
      <ul class="meta" aria-label={t('settings_restore_problems')}>
        {problems.map(({ path, reason }, index) => (
          <li key={`${path} ${index}`}>
            {path !== '' && <code>{path}: </code>}
            {t(
              (ownReasons.has(reason)
                ? `template_reason_${word(reason)}`
                : `settings_reason_${word(reason)}`) as WordKey,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
