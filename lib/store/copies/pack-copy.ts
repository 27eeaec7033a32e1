import { mostCharacters } from '../parse-safely';

/** A backup's text, packed (gzip): a tenth of its size, and with a checksum, so that a spoiled copy is known for one. */
export const packCopy = (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

/**
 * The text of a packed copy; stops reading where no copy of ours goes on, whatever the file claims of its size.
 * @throws TypeError where the file is spoiled; RangeError where it is too large.
 */
export async function unpackCopy(packed: Blob, mostBytes = 2 * mostCharacters): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: string[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    if (bytes > mostBytes) {
      await reader.cancel();
      throw new RangeError(`a copy of more than ${mostBytes} bytes`);
    }
    parts.push(decoder.decode(next.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
