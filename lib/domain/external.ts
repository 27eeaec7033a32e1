import type { Me, Person } from './person';

/** Mail providers for anyone: the same domain says nothing about the same company. */
export const consumerDomains: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.co.jp',
  'icloud.com',
  'me.com',
  'mac.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'orange.fr',
  'free.fr',
  'laposte.net',
  'uol.com.br',
  'bol.com.br',
  'libero.it',
  'mail.ru',
  'qq.com',
  '163.com',
]);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Rooms, and calendars that stand for no one. */
export function isResource(address: string): boolean {
  return domainOf(address) === 'calendar.google.com' || domainOf(address).endsWith('.calendar.google.com');
}

/**
 * Says which addresses are from outside: those whose domain is neither ours nor that of a roster person; an address on
 * a consumer domain is outside unless it is on the roster itself. Undefined while no domain of ours is known: then
 * nobody can be told apart.
 */
export function outsideOf(
  ownDomains: readonly string[],
  people: readonly Person[],
  me: Me,
): ((address: string) => boolean) | undefined {
  const addresses = new Set(
    [...people.flatMap((person) => person.addresses), ...me.addresses].map((a) => a.toLowerCase()),
  );
  const domains = new Set([...ownDomains.map((domain) => domain.toLowerCase()), ...[...addresses].map(domainOf)]);
  for (const domain of consumerDomains) domains.delete(domain);
  if (domains.size === 0 && people.length === 0) return undefined;
  return (address) => {
    if (addresses.has(address.toLowerCase())) return false;
    const domain = domainOf(address);
    return ![...domains].some((own) => domain === own || domain.endsWith(`.${own}`));
  };
}
