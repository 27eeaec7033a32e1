import * as z from 'zod/mini';
import type { BackupProblem } from '../domain/backup';
import { mostCharacters, parseSafely } from './parse-safely';

/** OWASP's figure for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023 and since). */
const iterations = 600_000;
const saltBytes = 16;
/** What AES-GCM asks for (NIST SP 800-38D, 8.2). */
const ivBytes = 12;
const tagBytes = 16;

const base64 = (bytes: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/), z.length(4 * Math.ceil(bytes / 3)));

/**
 * A backup behind a passphrase: JSON with a head that says how it is locked, and the backup's UTF-8 text, encrypted.
 *
 * - key: PBKDF2 with HMAC-SHA-256 over the passphrase (UTF-8, Unicode NFC), 600,000 iterations, a random salt of 16
 *   bytes, 256 bits;
 * - data: AES-256-GCM with a random iv of 12 bytes; the tag of 16 bytes stands at its end;
 * - the head is authenticated with it: the additional data are the UTF-8 bytes of the head as compact JSON, its six fields
 *   in the order of this schema;
 * - salt, iv and data are base64 with padding.
 *
 * Salt and iv are new for each file. There is no second way in: a forgotten passphrase cannot be helped.
 */
const lockedSchema = z.strictObject({
  format: z.literal('coxswain-locked-backup'),
  version: z.literal(1),
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  iterations: z.literal(iterations),
  salt: base64(saltBytes),
  iv: base64(ivBytes),
  data: z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});

type LockedBackup = z.infer<typeof lockedSchema>;

/** Encrypts a backup's text; the file that comes of it. */
export async function lockBackup(text: string, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const head: Omit<LockedBackup, 'data'> = {
    format: 'coxswain-locked-backup',
    version: 1,
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations,
    salt: salt.toBase64(),
    iv: iv.toBase64(),
  };
  const key = await keyOf(passphrase, salt);
  const data = await crypto.subtle.encrypt(paramsOf(head, iv), key, new TextEncoder().encode(text));
  return JSON.stringify({ ...head, data: new Uint8Array(data).toBase64() } satisfies LockedBackup);
}

/** Whether a file says that it is behind a passphrase; nothing else of it is looked at. */
export const isLocked = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"coxswain-locked-backup"/.test(text);

/** The backup's text, or what is wrong: of a wrong passphrase and a changed byte nobody can tell which it is. */
export async function unlockBackup(
  text: string,
  passphrase: string,
): Promise<{ ok: true; text: string } | { ok: false; problem: BackupProblem }> {
  const refuse = (reason: BackupProblem['reason']) => ({ ok: false, problem: { path: '', reason } }) as const;
  const parsed = parseSafely(text, mostLocked);
  if (!parsed.ok) return parsed;
  const read = lockedSchema.safeParse(parsed.value);
  if (!read.success) return refuse('wrong-passphrase');
  const { data, ...head } = read.data;
  try {
    const iv = Uint8Array.fromBase64(head.iv);
    const key = await keyOf(passphrase, Uint8Array.fromBase64(head.salt));
    const plain = await crypto.subtle.decrypt(paramsOf(head, iv), key, Uint8Array.fromBase64(data));
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(plain) };
  } catch {
    return refuse('wrong-passphrase');
  }
}

/** Base64 takes four characters for three bytes; a text of the largest size may have more bytes than letters. */
const mostLocked = 2 * mostCharacters;

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = new TextEncoder().encode(passphrase.normalize('NFC'));
  const from = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const derive = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derive, from, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const paramsOf = (
  { format, version, kdf, iterations: rounds, salt, iv: shownIv }: Omit<LockedBackup, 'data'>,
  iv: Uint8Array<ArrayBuffer>,
): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  tagLength: 8 * tagBytes,
  additionalData: new TextEncoder().encode(
    JSON.stringify({ format, version, kdf, iterations: rounds, salt, iv: shownIv }),
  ),
});
