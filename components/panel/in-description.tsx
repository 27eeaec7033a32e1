import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockState, MeetingBrief } from '../../lib/domain/brief';
import type { Written } from '../../lib/messages/protocol';
import { useWords } from '../words';
import type { WordKey } from '../words';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Section } from './section';

/** Outcomes after which the description is as it should be. */
const isThere = (outcome: Written | undefined): boolean => ['put', 'updated', 'same'].includes(outcome ?? '');

/** When what goes into the description last changed; a template's own topics do not. */
const changedAt = ({ agenda, items }: MeetingBrief): number =>
  Math.max(
    ...[...agenda.topics.filter(({ from }) => from.type !== 'template'), ...items].map(({ updatedAt }) => updatedAt),
  );

/** Puts the agenda into the event's description, after saying who reads it there; or says why that cannot be. */
export function InDescription({ brief, block }: { brief: MeetingBrief; block: BlockState }): VNode {
  const { t } = useWords();
  const { actions, say } = usePanel();
  const { state, mayWrite, guestCount: count } = block;
  const place = useRef<HTMLParagraphElement>(null);
  // A panel that comes from the event's dialog may be scrolled to anywhere.
  useEffect(() => place.current?.parentElement?.scrollIntoView?.({ block: 'nearest' }), []);
  const version = changedAt(brief);
  const [became, setBecame] = useState<{ outcome: Written; version: number } | undefined>(undefined);
  // What was said of an agenda that has changed since is not so any more.
  const outcome = state === 'unreadable' ? state : became?.version === version ? became.outcome : undefined;
  const wordsOf = (of: Written): string => t(`panel_written_${of.replace('-', '_')}` as WordKey);
  const write = async (): Promise<void> => {
    const written = await actions.writeDescription().catch((): Written => 'failed');
    setBecame({ outcome: written, version });
    say(wordsOf(written));
  };
  const copy = async (): Promise<void> => {
    await actions.copy((await actions.shareText()).text);
    say(t('panel_copied'));
  };
  return (
    <Section head={t('panel_description')}>
      <p class="meta" ref={place}>
        {outcome === undefined
          ? t(count === 0 ? 'panel_agenda_readers_none' : 'panel_agenda_readers', { count })
          : wordsOf(outcome)}
      </p>
      <div class="row after">
        {mayWrite && state !== 'unreadable' && (
          <Press sign="u-note" onPress={() => void write()}>
            {t(state === 'there' || isThere(became?.outcome) ? 'panel_update_agenda' : 'panel_put_agenda')}
          </Press>
        )}
        {outcome !== undefined && !isThere(outcome) && (
          <Press class="small" sign="u-copy" onPress={() => void copy()}>
            {t('panel_copy_text')}
          </Press>
        )}
      </div>
    </Section>
  );
}
