import type { VNode } from 'preact';
import type { TaughtField } from '../../lib/domain/taught/taught-site';
import { useWords } from '../words';
import { Notice } from './notice';

/** Fields that were taught and are not on this page, or stand there twice and differ: said, and left out. */
export function UnreadFields({ fields }: { fields: readonly TaughtField[] }): VNode {
  const { t, locale } = useWords();
  const names = new Intl.ListFormat(locale).format(fields.map((field) => t(`taught_field_${field}`)));
  return <Notice sign="s-partial" head={t('panel_unread')} text={t('panel_unread_what', { fields: names })} />;
}
