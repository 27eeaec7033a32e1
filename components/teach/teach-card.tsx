import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { taughtFields } from '../../lib/domain/taught/taught-site';
import { useWords } from '../words';
import { canSave, fieldAt, type TeachActions, type TeachView } from './teach-view';

/** Our side of teaching: what to click on the page now, what is read there, and what was taken so far. */
export function TeachCard({ view, actions }: { view: TeachView; actions: TeachActions }): VNode {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = fieldAt(view);
  const { step, taken, hovered, proposals } = view;
  // The keys go on from here: a page must not have them, nor a button that is gone. At once: a frame later it would take
  // the focus from the button that someone is on by then, and their Enter would be lost.
  useLayoutEffect(() => heading.current?.focus(), [step]);
  const button = (label: string, run: () => void, more = '') => (
    <button type="button" class={`btn ${more}`} onClick={run}>
      {label}
    </button>
  );
  return (
    <section class="teach cx" aria-label={t('teach_title')}>
      <p class="meta">
        {field === undefined ? t('teach_title') : t('teach_step', { step: step + 1, count: taughtFields.length })}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {field === undefined ? t('teach_review') : t(`taught_field_${field}`)}
      </h2>
      {proposals.length === 0 ? (
        <p role="alert">{t('teach_no_record')}</p>
      ) : field === undefined ? (
        <Review view={view} actions={actions} />
      ) : (
        <>
          <p class="reads" aria-live="polite">
            <span class="ink-3">{t('teach_reads')}</span> <b dir="auto">{hovered ?? t('teach_nothing')}</b>
          </p>
          {view.isUnclear && <p role="alert">{t('teach_no_place')}</p>}
        </>
      )}
      <dl class="facts-grid">
        {taughtFields.slice(0, step).map((each) => (
          <>
            <dt>{t(`taught_field_${each}`)}</dt>
            <dd dir="auto" class={taken[each] === undefined ? 'none' : ''}>
              {taken[each]?.text ?? t('teach_skipped')}
            </dd>
          </>
        ))}
      </dl>
      <div class="row">
        {proposals.length > 0 && field !== undefined && button(t('teach_skip'), actions.skip, 'line')}
        {field === undefined && canSave(view) && button(t('teach_save'), actions.save, 'primary')}
        {step > 0 && button(t('teach_back'), actions.back, 'line')}
        {button(t('teach_leave'), actions.leave)}
      </div>
      {field !== undefined && proposals.length > 0 && <p class="meta">{t('teach_keys')}</p>}
    </section>
  );
}

/** The last look: a name for the page, and which part of its address is the record. */
function Review({ view, actions }: { view: TeachView; actions: TeachActions }): VNode {
  const { t } = useWords();
  const { proposals, chosen, name } = view;
  return (
    <>
      {!canSave(view) && <p role="alert">{t('teach_two')}</p>}
      {view.isFailed && <p role="alert">{t('teach_not_saved')}</p>}
      <label class="teach-field">
        {t('teach_name')}
        <input
          class="field"
          value={name}
          maxLength={100}
          onInput={(event) => actions.rename(event.currentTarget.value)}
        />
      </label>
      <label class="teach-field">
        {t('teach_record')}
        <select class="field" value={chosen} onChange={(event) => actions.choose(Number(event.currentTarget.value))}>
          {proposals.map(({ id }, index) => (
            <option key={id} value={index}>
              {id}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
