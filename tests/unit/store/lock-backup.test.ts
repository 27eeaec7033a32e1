import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isLocked, lockBackup, unlockBackup } from '../../../lib/store/lock-backup';
import { plainJson } from '../../../lib/store/plain-json';
import { readBackup } from '../../../lib/store/read-backup';
import { saveBackup } from '../../../lib/store/save-backup';
import { fill } from './full-database';
import { freshDatabase } from './fresh-database';
import { nowAt } from './rows';

const passphrase = 'four words and a crème brûlée';
const wrong = { ok: false, problem: { path: '', reason: 'wrong-passphrase' } };

interface Locked {
  salt: string;
  iv: string;
  data: string;
  [head: string]: unknown;
}

/** The file format written down a second time, with Node's crypto and from its description alone. */
const keyOf = (salt: Buffer): Buffer =>
  pbkdf2Sync(Buffer.from(passphrase.normalize('NFC')), salt, 600_000, 32, 'sha256');

function openWithNode(file: string): string {
  const { data, ...head } = JSON.parse(file) as Locked;
  const bytes = Buffer.from(data, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    keyOf(Buffer.from(head.salt, 'base64')),
    Buffer.from(head.iv, 'base64'),
  );
  decipher.setAAD(Buffer.from(JSON.stringify(head)));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
}

function lockWithNode(text: string): string {
  const [salt, iv] = [randomBytes(16), randomBytes(12)];
  const head = {
    format: 'coxswain-locked-backup',
    version: 1,
    kdf: 'PBKDF2-HMAC-SHA-256',
    iterations: 600_000,
    salt: salt.toString('base64'),
    iv: iv.toString('base64'),
  };
  const cipher = createCipheriv('aes-256-gcm', keyOf(salt), iv);
  cipher.setAAD(Buffer.from(JSON.stringify(head)));
  const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  return JSON.stringify({ ...head, data });
}

async function fullText(): Promise<string> {
  const db = freshDatabase();
  await fill(db);
  return JSON.stringify(await saveBackup(db, nowAt));
}

describe('S16: a backup behind a passphrase', () => {
  test('has nothing of its rows in it, in letters or in bytes, and is another file each time', async () => {
    const text = await fullText();
    const [one, other] = await Promise.all([lockBackup(text, passphrase), lockBackup(text, passphrase)]);
    const { data, salt, iv } = JSON.parse(one) as Locked;
    const bytes = Buffer.from(data, 'base64').toString('latin1');
    // Long ones: three letters come by chance in so much base64.
    const markers = ['ana@example.com', 'only mine', 'Fernhill', 'privateNote', 'schemaVersion', passphrase];
    const found = (places: string[]): string[] =>
      markers.filter((marker) =>
        [marker, Buffer.from(marker).toString('base64'), Buffer.from(marker, 'utf16le').toString('latin1')].some(
          (shown) => places.some((place) => place.includes(shown)),
        ),
      );
    expect(found([text, passphrase])).toEqual(markers);
    expect(found([one, bytes])).toEqual([]);
    expect(JSON.parse(other)).not.toMatchObject({ salt });
    expect(JSON.parse(other)).not.toMatchObject({ iv });
  });

  test('is opened by another implementation of its description, and opens what that one locked', async () => {
    const text = await fullText();
    expect(openWithNode(await lockBackup(text, passphrase))).toBe(text);
    expect(await unlockBackup(lockWithNode(text), passphrase)).toEqual({ ok: true, text });
  });

  test('opens with the same passphrase however its accents were typed, and with no other', async () => {
    const file = await lockBackup('{}', passphrase);
    expect(await unlockBackup(file, passphrase.normalize('NFD'))).toEqual({ ok: true, text: '{}' });
    for (const other of ['', passphrase.toUpperCase(), `${passphrase} `]) {
      expect(await unlockBackup(file, other)).toEqual(wrong);
    }
  });

  test('does not open when any part of it was changed: data, salt, iv, or a word of its head', async () => {
    const file = await lockBackup(await fullText(), passphrase);
    const parts = JSON.parse(file) as Locked;
    const turned = (base64: string, at: number): string => {
      const bytes = Buffer.from(base64, 'base64');
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    const last = Buffer.from(parts.data, 'base64').length - 1;
    const changed: object[] = [
      ...[0, last >> 1, last].map((at) => ({ data: turned(parts.data, at) })),
      { data: Buffer.from(parts.data, 'base64').subarray(0, 20).toString('base64') },
      { data: 'AA==' },
      { data: '' },
      { data: '****' },
      { salt: turned(parts.salt, 3) },
      { salt: '' },
      { iv: turned(parts.iv, 11) },
      { iv: randomBytes(16).toString('base64') },
      { iterations: 1 },
      { iterations: 1e12 },
      { kdf: 'none' },
      { version: 2 },
      { more: true },
    ];
    const opened = await Promise.all(
      changed.map(async (change) => unlockBackup(JSON.stringify({ ...parts, ...change }), passphrase)),
    );
    expect(opened).toEqual(changed.map(() => wrong));
    expect(await unlockBackup(JSON.stringify(parts), passphrase)).toMatchObject({ ok: true });
  });

  test('that is opened is read like any other file: to the last field, and nothing is changed', async () => {
    const db = freshDatabase();
    await fill(db);
    const before = plainJson(await saveBackup(db, nowAt));
    const bad = (await fullText()).replace('"relation":"report"', '"relation":"foe"');
    const opened = await unlockBackup(lockWithNode(bad), passphrase);
    expect(opened.ok && (await readBackup(db, opened.text))).toMatchObject({ ok: false });
    expect(plainJson(await saveBackup(db, nowAt))).toBe(before);
  });

  test('is known by its first words; a plain backup and anything else is not', async () => {
    expect(isLocked(await lockBackup('{}', passphrase))).toBe(true);
    expect([await fullText(), '', '[]', '{"format":"other"}'].map(isLocked)).toEqual([false, false, false, false]);
  });
});
