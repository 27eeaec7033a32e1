import type { VNode } from 'preact';
import type { BackupProblem } from '../../lib/domain/backup';
import { useWords } from '../words';
import { wordKey } from './word-key';

/** That a file was not taken, and each place that is wrong. */
export function FileProblems({ problems }: { problems: readonly BackupProblem[] }): VNode {
  const { t } = useWords();
  return (
    <div class="set-problems" role="alert">
      <p>
        <b>{t('settings_restore_refused')}</b>
      </p>
      <ProblemList problems={problems} />
    </div>
  );
}

/** Places and what is wrong with each. */
export function ProblemList({ problems }: { problems: readonly BackupProblem[] }): VNode {
  const { t } = useWords();
  return (
    <ul class="meta" aria-label={t('settings_restore_problems')}>
      {problems.map(({ path, reason }, index) => (
        <li key={`${path} ${index}`}>
          {path !== '' && <code>{path}: </code>}
          {t(wordKey('settings_reason_', reason))}
        </li>
      ))}
    </ul>
  );
}
