import type { VNode } from 'preact';
import { findGuestName } from '../../lib/domain/guest-owner';
import { useWords } from '../words';
import { usePanel } from './panel-context';

/** The name of an owner: "You", a person of the brief, or someone. */
export function useOwnerName(): (owner: string) => string {
  const { t } = useWords();
  const { people } = usePanel();
  return (owner) =>
    owner === 'me'
      ? t('panel_you')
      : people.find(({ id }) => id === owner)?.name || findGuestName(owner) || t('panel_someone');
}

/** People are a letter on grey, the reader a letter on water. */
export function Who({ owner }: { owner: string }): VNode {
  const { reader } = usePanel();
  const nameOf = useOwnerName();
  const [letter = ''] = owner === 'me' ? reader.name : nameOf(owner);
  return (
    <span class={owner === 'me' ? 'who me' : 'who'} aria-hidden="true">
      {letter.toLocaleUpperCase()}
    </span>
  );
}
