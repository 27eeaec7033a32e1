import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LastResort } from '../../components/last-resort';
import { usePageFacts } from '../../components/use-live';
import { openDatabase } from '../../lib/store/open-database';
import { InEnglish } from './popup/english';

afterEach(cleanup);

/** A page whose store opens as `open` says. */
function show(open: () => Promise<unknown>, page = <p>The page</p>) {
  const report = vi.fn();
  let block = (): void => undefined;
  const onBlocked = (blocked: () => void): void => {
    block = blocked;
  };
  render(
    <InEnglish>
      <LastResort store={{ open, onBlocked, report }}>{page}</LastResort>
    </InEnglish>,
  );
  return { report, block: () => block() };
}

const waysOut = (): (string | null)[] =>
  [...screen.queryAllByRole('button'), ...screen.queryAllByRole('link')].map(({ textContent }) => textContent);

describe('each page of ours', () => {
  it('is drawn while its store opens', () => {
    show(() => new Promise(() => undefined));
    expect(screen.getByText('The page')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('R6: says that its store does not open, and leads to the copies and backups', async () => {
    const { report } = show(() => Promise.reject(new DOMException('disk', 'UnknownError')));
    expect((await screen.findByRole('alert')).textContent).toContain('The store of this browser could not be opened.');
    expect(waysOut()).toEqual(['Try again', 'Copies and backups']);
    expect(screen.getByRole('link').getAttribute('href')).toBe('/restore.html');
    expect(report).toHaveBeenCalledOnce();
    expect(screen.queryByText('The page')).toBeNull();
  });

  it('R7: says that older code in another tab holds the store, and goes on by itself when that is gone', async () => {
    let opened = (): void => undefined;
    const { block } = show(() => new Promise<void>((resolve) => (opened = resolve)));
    block();
    expect((await screen.findByRole('alert')).textContent).toContain('Waiting for another tab or window.');
    expect(waysOut()).toEqual([]);
    opened();
    expect(await screen.findByText('The page')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('that breaks while it is drawn says so instead of staying white', async () => {
    const Broken = (): never => {
      throw new TypeError('a bug');
    };
    const { report } = show(() => Promise.resolve(), <Broken />);
    expect((await screen.findByRole('alert')).textContent).toContain('This page could not be shown.');
    expect(waysOut()).toEqual(['Try again', 'Copies and backups']);
    expect(report).toHaveBeenCalledOnce();
  });

  it('whose first question fails says so instead of staying white', async () => {
    const db = openDatabase('last-resort');
    const Page = () => {
      const facts = usePageFacts(async () => {
        await db.items.count();
        throw new RangeError('a row that nobody expected');
      });
      return <p>{facts === undefined ? 'Not yet' : 'Facts'}</p>;
    };
    const { report } = show(() => db.open(), <Page />);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('This page could not be shown.'));
    expect(report).toHaveBeenCalledWith(expect.any(RangeError), expect.anything());
    await db.delete();
  });
});
