import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Edit } from '../../lib/domain/edit';
import { useWords } from '../words';
import { Sign } from '../sign';
import type { StateSignName } from '../sign';
import { isSaid } from './item-row';
import { Joined } from './joined';
import { Agreed, Promises } from './open-items';
import { usePanel } from './panel-context';
import { placeOf } from './phase';
import { Section } from './section';
import { useWritten } from './use-written';

type Said = Omit<Extract<Edit, { type: 'landing.say' }>, 'type' | 'occurrence' | 'rhythm' | 'startAt'>;

const wordOf = (brief: MeetingBrief): 'held' | 'no-show' | 'not-held' => {
  if (brief.state === 'no-show') return 'no-show';
  return brief.state === 'not-held' || brief.state === 'cancelled' ? 'not-held' : 'held';
};

/** Promises of before that have no word yet. */
export const unsaidOf = (brief: MeetingBrief): number =>
  brief.items.filter((item) => item.agreedIn !== brief.occurrence && !isSaid(item, brief.occurrence)).length;

/** The state of the landing in small facts: happened, dated items, promises to say. */
export function LandingSteps({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const agreed = brief.items.filter((item) => item.agreedIn === brief.occurrence);
  const dated = agreed.filter(({ dueOn }) => dueOn !== undefined).length;
  const unsaid = unsaidOf(brief);
  const word = wordOf(brief);
  const step = (name: StateSignName, tone: string, words: string): VNode => (
    <li key={words}>
      <Sign name={name} size="s" class={tone} />
      <span>{words}</span>
    </li>
  );
  return (
    <ul class="steps lead-in" aria-label={t('panel_landing')}>
      {brief.record?.landedAt !== undefined && step('s-landed', 'st-held', t('panel_landed'))}
      {word === 'held'
        ? step('s-held', 'st-held', t('panel_happened'))
        : step(
            word === 'no-show' ? 's-noshow' : 's-missed',
            'st-missed',
            t(word === 'no-show' ? 'panel_no_show' : 'panel_not_held'),
          )}
      {agreed.length > 0 || brief.record?.isNoActionNeeded !== true
        ? step(
            dated > 0 ? 's-held' : 's-planned',
            dated > 0 ? 'st-held' : 'st-planned',
            t('panel_dated_items', { count: dated }),
          )
        : step('s-held', 'st-held', t('panel_no_action_needed'))}
      {unsaid > 0 && step('s-notlanded', 'st-due', t('panel_promises_to_say', { count: unsaid }))}
    </ul>
  );
}

/** After the end: did it happen, what was agreed, what became of the promises, was it useful. */
export function Landing({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { save, say, drafts, setDraft } = usePanel();
  const { record } = brief;
  const tell = (said: Said): Promise<boolean> => save({ type: 'landing.say', ...placeOf(brief), ...said });
  const feedback = useWritten('feedback', record?.feedback ?? '', (text) => tell({ feedback: text }));
  const before = brief.items.filter((item) => item.agreedIn !== brief.occurrence);
  const hasAgreed = before.length < brief.items.length;
  const isPresumed = drafts['word'] === undefined && (brief.state === undefined || brief.state === 'held-presumed');
  const word = drafts['word'] ?? wordOf(brief);
  const sayWord = async (to: 'held' | 'no-show' | 'not-held'): Promise<void> => {
    setDraft('word', to);
    if (await tell({ word: to })) say(t('panel_saved'));
    else setDraft('word', undefined);
  };
  return (
    <>
      <Section head={t('panel_did_it_happen')} {...(isPresumed ? { end: t('state_held_presumed') } : {})}>
        <Joined
          as="radio"
          label={t('panel_did_it_happen')}
          choices={[
            { key: 'held', label: t('panel_held'), sign: 's-held', tone: 'st-held' },
            { key: 'no-show', label: t('panel_no_show'), sign: 's-noshow', tone: 'st-missed' },
            { key: 'not-held', label: t('panel_not_held'), sign: 's-missed', tone: 'st-missed' },
          ]}
          chosen={word === 'no-show' || word === 'not-held' ? word : 'held'}
          onChoose={(to) => void sayWord(to)}
        />
      </Section>
      <Agreed brief={brief}>
        {!hasAgreed && (
          <label class="remember">
            <input
              class="tick"
              type="checkbox"
              checked={record?.isNoActionNeeded === true}
              onChange={(event) => void tell({ isNoActionNeeded: event.currentTarget.checked })}
            />
            {t('panel_no_action_needed')}
          </label>
        )}
      </Agreed>
      {before.length > 0 && (
        <Promises
          head={t('panel_promises_before')}
          items={before}
          occurrence={brief.occurrence}
          end={t('panel_said_of', { said: before.length - unsaidOf(brief), of: before.length })}
        />
      )}
      <Section head={t('panel_was_it_useful')} end={t('panel_useful_end')}>
        <div class="ask">
          <Joined
            as="radio"
            label={t('panel_was_it_useful')}
            choices={[
              { key: 'useful', label: t('panel_useful') },
              { key: 'partly', label: t('panel_partly') },
              { key: 'not', label: t('panel_not_useful') },
            ]}
            chosen={record?.useful}
            onChoose={(useful) => void tell({ useful })}
          />
          <input
            class="field"
            aria-label={t('panel_keep_or_start')}
            placeholder={t('panel_keep_or_start_placeholder')}
            maxLength={10_000}
            value={feedback.value}
            onInput={(event) => feedback.onInput(event.currentTarget.value)}
            onBlur={feedback.onBlur}
          />
        </div>
      </Section>
    </>
  );
}
