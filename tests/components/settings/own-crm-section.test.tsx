import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { OwnCrmSection } from '../../../components/settings/own-crm-section';
import { SettingsStoreContext } from '../../../components/settings/settings-store';
import type { SettingsSite } from '../../../components/settings/site-access';
import { createWords, WordsContext } from '../../../components/words';
import { openSettingsStore } from '../../../entrypoints/own-pages/open-settings-store';
import { addHost, listHosts } from '../../../lib/store/hosts';
import english from '../../../public/_locales/en/messages.json';
import { nowAt } from '../../unit/store/rows';
import { fakeAccess, settingsDatabase } from './render-settings';

const messages: Record<string, { message: string }> = english;
const words = createWords((key) => messages[key]?.message ?? '', 'en-GB');
const crm = (id: string, name: string): SettingsSite => ({
  id,
  name,
  origins: [],
  isRequired: false,
  reads: 'opportunity',
  isSelfHosted: true,
});

afterEach(cleanup);

function show(isWilling: boolean) {
  const db = settingsDatabase();
  const hostsChanged = vi.fn();
  const fake = fakeAccess(isWilling);
  const ask = vi.fn(fake.ask);
  const access = { ...fake, ask, hostsChanged };
  const health = [
    { id: 'tryton/record', state: 'changed' as const, what: 'fingerprint', sinceAt: nowAt, lastSeenAt: nowAt },
  ];
  render(
    <WordsContext.Provider value={words}>
      <SettingsStoreContext.Provider value={{ ...openSettingsStore(db, 'Europe/Berlin'), now: () => nowAt }}>
        <OwnCrmSection
          crms={[crm('odoo', 'Odoo'), crm('tryton', 'Tryton')]}
          access={access}
          health={health}
          zone="Europe/Berlin"
        />
      </SettingsStoreContext.Provider>
    </WordsContext.Provider>,
  );
  const add = (address: string, id: string) => {
    fireEvent.input(screen.getByLabelText('Address of your CRM'), { target: { value: address } });
    fireEvent.change(screen.getByLabelText('Which CRM it is'), { target: { value: id } });
    fireEvent.click(screen.getByRole('button', { name: 'Add this CRM' }));
  };
  return { db, ask, hostsChanged, add };
}

describe('a CRM on a server of the user’s own', () => {
  test('is asked for by its host alone, stored by its origin, and told to the background', async () => {
    const { db, ask, hostsChanged, add } = show(true);
    add('http://127.0.0.1:8000/#crm', 'tryton');
    expect(await screen.findByText(/Tryton, 127.0.0.1:8000/)).toBeDefined();
    expect(ask.mock.calls).toEqual([[['http://127.0.0.1/*']]]);
    expect(await listHosts(db)).toEqual([{ id: 'http://127.0.0.1:8000', site: 'tryton', addedAt: nowAt }]);
    expect(hostsChanged).toHaveBeenCalledTimes(1);
  });

  test('is not stored when the browser refuses, nor when its address is none', async () => {
    const { db, ask, add } = show(false);
    add('crm.example.com', 'odoo');
    expect((await screen.findByRole('alert')).textContent).toContain('https://crm.example.com');
    add('not an address', 'odoo');
    expect(await screen.findByText('This is no address of a web page.')).toBeDefined();
    expect(ask).toHaveBeenCalledTimes(1);
    expect(await listHosts(db)).toEqual([]);
  });

  test('whose stored address is none is shown, cannot be allowed, and can be removed', async () => {
    const { db } = show(true);
    await db.hosts.bulkPut([
      { id: 'no address', site: 'odoo', addedAt: nowAt },
      { id: 'https://crm.example.com', site: 'odoo', addedAt: nowAt },
    ]);
    expect(await screen.findByText(/Odoo, crm.example.com/)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Allow.* no address/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Odoo, no address' }));
    await waitFor(async () => expect(await listHosts(db)).toHaveLength(1));
  });

  test('is forgotten by a click, and the background is told', async () => {
    const { db, hostsChanged } = show(true);
    await addHost(db, { id: 'https://crm.example.com', site: 'odoo', addedAt: nowAt });
    fireEvent.click(await screen.findByRole('button', { name: 'Remove Odoo, crm.example.com' }));
    await waitFor(async () => expect(await listHosts(db)).toEqual([]));
    await waitFor(() => expect(hostsChanged).toHaveBeenCalledTimes(1));
  });

  test('whose page is of another application has a line in the health light', async () => {
    const { add } = show(true);
    add('https://crm.example.com', 'tryton');
    expect(await screen.findByText(/does not look like this CRM/)).toBeDefined();
  });
});
