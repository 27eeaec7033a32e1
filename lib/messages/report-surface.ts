import type { PageChangedError } from '../sites/site';
import { sendMessage } from './protocol';

/**
 * Tells the health light how the surfaces of a site read, once per change.
 * @returns A function that takes a surface and the error that reading it met, or undefined when it read well.
 */
export function reportSurface(site: string): (surface: string, error: PageChangedError | undefined) => void {
  const said = new Map<string, string>();
  return (surface, error) => {
    const what = error?.what ?? '';
    if (said.get(surface) === what) return;
    said.set(surface, what);
    const state = error === undefined ? 'reads' : 'changed';
    void sendMessage('surface.report', error === undefined ? { site, surface, state } : { site, surface, state, what });
  };
}
