import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { BlockState } from '../../lib/domain/brief';
import type { Written } from '../../lib/messages/protocol';
import { useWords } from '../words';
import type { WordKey } from '../words';
import { usePanel } from './panel-context';
import { Press } from './press';
import { Section } from './section';

/** Outcomes after which the description is as it should be. */
const isThere = (outcome: Written): boolean => ['put', 'updated', 'same'].includes(outcome);

/** Puts the agenda into the event's description, after saying who reads it there; or says why that cannot be. */
export function InDescription({ block }: { block: BlockState }): VNode {
  const { t } = useWords();
  const { actions, say } = usePanel();
  const { state, mayWrite, guestCount: count } = block;
  const [became, setBecame] = useState<Written | undefined>(undefined);
  const outcome = state === 'unreadable' ? state : became;
  const wordsOf = (of: Written): string => t(`panel_written_${of.replace('-', '_')}` as WordKey);
  const write = async (): Promise<void> => {
    const written = await actions.writeDescription().catch((): Written => 'failed');
    setBecame(written);
    say(wordsOf(written));
  };
  const copy = async (): Promise<void> => {
    await actions.copy((await actions.shareText()).text);
    say(t('panel_copied'));
  };
  return (
    <Section head={t('panel_description')}>
      <p class="meta">
        {outcome === undefined || outcome === 'nothing'
          ? t(count === 0 ? 'panel_agenda_readers_none' : 'panel_agenda_readers', { count })
          : wordsOf(outcome)}
      </p>
      <div class="row">
        {mayWrite && state !== 'unreadable' && (
          <Press sign="u-note" onPress={() => void write()}>
            {t(
              state === 'there' || (became !== undefined && isThere(became))
                ? 'panel_update_agenda'
                : 'panel_put_agenda',
            )}
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
