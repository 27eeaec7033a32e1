const reported = new Set<string>();

/**
 * The one place where an unexpected error ends: once per kind and place, to the extension's own console, with its name
 * and stack but never with page content. Messages of our own named errors carry no page text by their contract.
 */
export function reportError(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 6).join('\n') : '';
  const mark = `${where} ${name} ${stack}`;
  if (reported.has(mark) || reported.size > 100) return;
  reported.add(mark);
  console.error(`Coxswain: ${where}: ${name}\n${stack}`);
}
