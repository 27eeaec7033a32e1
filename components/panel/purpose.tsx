import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { useWords } from '../words';
import { Field, Form } from './form';
import { usePanel } from './panel-context';
import { placeOf } from './phase';
import { Press } from './press';

/** What this meeting is for: the question of its kind, or the user's own words for this one. */
export function Purpose({ brief }: { brief: MeetingBrief }): VNode {
  const { t } = useWords();
  const { drafts, setDraft, save } = usePanel();
  const stored = brief.record?.purpose ?? '';
  const { question } = brief.agenda;
  const text = drafts['purpose'];
  const set = (to: string | undefined): void => setDraft('purpose', to);
  if (text === undefined) {
    return (
      <p class="lead">
        <Press as="plain" title={t('panel_purpose_change')} onPress={() => set(stored)}>
          <bdi>{stored || question || t('panel_purpose_add')}</bdi>
        </Press>
      </p>
    );
  }
  const keep = (): void => {
    if (text.trim() === stored) set(undefined);
    else
      void save({ type: 'purpose.write', ...placeOf(brief), text: text.trim() }, t('panel_saved'), () =>
        set(undefined),
      );
  };
  return (
    <Form class="row lead" onSend={keep}>
      <Field label={t('panel_purpose')} hint={question} value={text} onText={set} isFirst />
      <Press>{t('panel_keep')}</Press>
    </Form>
  );
}
