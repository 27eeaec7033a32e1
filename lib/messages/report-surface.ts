import { sendMessage } from './protocol';

const laterMs = 1_000;

/**
 * Tells the health light how the surfaces of a site read, once per change.
 * @param signal Ends with the script: what is not sent by then is said by the next one.
 * @returns A function that takes a surface and what was missing on it, or undefined when it read well.
 */
export function reportSurface(site: string, signal: AbortSignal): (surface: string, what: string | undefined) => void {
  const said = new Map<string, string | undefined>();
  return (surface, what) => {
    if (said.has(surface) && said.get(surface) === what) return;
    said.set(surface, what);
    const report = what === undefined ? { state: 'reads' as const } : { state: 'changed' as const, what };
    // What was read is asked about at once, and that answer must not wait until a light is written down.
    setTimeout(() => {
      if (signal.aborted) return;
      // Of a page that outlived its extension nobody takes a report.
      sendMessage('surface.report', { site, surface, ...report }).catch(() => said.delete(surface));
    }, laterMs);
  };
}
