import * as z from 'zod/mini';
import type { BackedFeed } from '../../domain/feed';
import { flag, id, instant, text } from './fields';

/** As strict as subscribing is: https, or this machine; what is read checks it again. */
const isFeedUrl = (url: string): boolean => {
  const { protocol, hostname, username } = URL.parse(url) ?? {};
  const isLoopback = hostname === '127.0.0.1' || hostname === 'localhost';
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLoopback));
};

/** A subscribed calendar in a backup that was asked to hold their addresses. */
export const backedFeed = z.strictObject({
  id,
  url: text(4_000).check(z.refine(isFeedUrl, { error: 'not-one-of' })),
  calendar: id,
  isMine: flag,
  createdAt: instant,
}) satisfies z.ZodMiniType<BackedFeed>;
