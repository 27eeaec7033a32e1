import type { Instant } from '../../domain/time';
import { chooseKept } from './choose-kept';
import { copyName } from './copy-name';
import type { CopyReason, KeptCopy } from '../../domain/kept-copy';
import type { CopyPlace } from './copy-place';
import { packCopy } from './pack-copy';

/** Packs and writes; then the turn of others may be over. */
export async function putCopy(
  place: CopyPlace,
  text: string,
  { reason, at }: { reason: CopyReason; at: Instant },
): Promise<KeptCopy> {
  const packed = await packCopy(text);
  const name = copyName(at, reason);
  await place.write(name, packed);
  const copies = await place.list();
  const kept = chooseKept(copies, at);
  for (const copy of copies) if (!kept.includes(copy)) await place.remove(copy.name);
  return { name, madeAt: at, reason, bytes: packed.size };
}
