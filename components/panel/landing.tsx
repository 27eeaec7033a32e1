import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import type { Edit } from '../../lib/domain/edit';
import { useWords } from '../words';
import { Field } from './form';
import { Joined } from './joined';
import { unsaidOf, wordOf } from './landing-steps';
import { Agreed, Promises } from './open-items';
import { usePanel } from './panel-context';
import { placeOf } from './phase';
import { Section } from './section';
import { Tick } from './tick';
import { useWritten } from './use-written';

type Told = Omit<Extract<Edit, { type: 'landing.say' }>, 'type' | 'occurrence' | 'rhythm' | 'startAt'>;

/** After the end: did it happen, what was agreed, what became of the promises, was it useful. */
export function Landing({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { save, drafts, setDraft } = usePanel();
  const { record, state, occurrence } = brief;
  const tell = (told: Told): Promise<boolean> =>
    save({ type: 'landing.say', ...placeOf(brief), ...told }, t('panel_saved'));
  const feedback = useWritten('feedback', record?.feedback ?? '', (text) => tell({ feedback: text }));
  const before = brief.items.filter((item) => item.agreedIn !== occurrence);
  const word = drafts['word'];
  const isPresumed = word === undefined && (state === undefined || state === 'held-presumed');
  const tellWord = async (to: NonNullable<Told['word']>): Promise<void> => {
    setDraft('word', to);
    if (!(await tell({ word: to }))) setDraft('word', undefined);
  };
  return (
    <>
      <Section head={t('panel_did_it_happen')} end={isPresumed && t('state_held_presumed')}>
        <Joined
          as="radio"
          label={t('panel_did_it_happen')}
          choices={[
            { key: 'held', label: t('panel_held'), sign: 's-held' },
            { key: 'no-show', label: t('panel_no_show'), sign: 's-noshow' },
            { key: 'not-held', label: t('panel_not_held'), sign: 's-missed' },
          ]}
          chosen={word ?? wordOf(brief)}
          onChoose={(to) => void tellWord(to)}
        />
      </Section>
      <Agreed brief={brief}>
        {before.length === brief.items.length && (
          <Tick
            isOn={record?.isNoActionNeeded === true}
            words={t('panel_no_action_needed')}
            onTick={(isNoActionNeeded) => void tell({ isNoActionNeeded })}
          />
        )}
      </Agreed>
      {before.length > 0 && (
        <Promises
          head={t('panel_promises_before')}
          items={before}
          occurrence={occurrence}
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
          <Field
            label={t('panel_keep_or_start')}
            hint={t('panel_keep_or_start_placeholder')}
            value={feedback.value}
            onText={feedback.onInput}
            onLeave={feedback.onBlur}
          />
        </div>
      </Section>
    </>
  );
}
