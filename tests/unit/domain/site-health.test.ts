import { expect, test } from 'vitest';
import { siteLights, type SurfaceHealth } from '../../../lib/domain/site-health';
import { siteReport } from '../../../lib/domain/site-report';

const at = Date.parse('2026-11-18T12:00:00Z');
const row = (id: string, state: SurfaceHealth['state'], what?: string): SurfaceHealth => ({
  id,
  state,
  ...(what !== undefined && { what }),
  sinceAt: at,
  lastSeenAt: at + 86_400_000,
});

test('a site is as bad as its worst surface, and the worst site comes first', () => {
  const lights = siteLights([
    row('google-calendar/grid', 'reads'),
    row('google-calendar/language', 'partly', 'ko'),
    row('hubspot/record', 'reads'),
    row('copper/record', 'reads'),
    row('salesforce/record', 'changed', 'stage'),
    row('salesforce/panel', 'partly'),
  ]);
  expect(lights.map(({ site, state, rows }) => `${site} ${state} ${rows.length}`)).toEqual([
    'salesforce changed 2',
    'google-calendar partly 2',
    'copper reads 1',
    'hubspot reads 1',
  ]);
  expect(siteLights([])).toEqual([]);
});

test('a report says how the surfaces read and how the page is built, or that none was open', () => {
  const parts = {
    site: 'google-calendar',
    version: '0.1.0',
    userAgent: 'Browser 1',
    says: { structure: 'Built so:', noPage: 'No page of it was open.' },
    health: [row('google-calendar/grid', 'changed', 'days'), row('google-calendar/panel', 'reads')],
  };
  expect(siteReport({ ...parts, structure: 'html\n body' }).split('\n')).toEqual([
    'Coxswain 0.1.0: google-calendar',
    'Browser 1',
    '',
    'google-calendar/grid: changed (days), since 2026-11-18, seen 2026-11-19',
    'google-calendar/panel: reads, since 2026-11-18, seen 2026-11-19',
    '',
    'Built so:',
    'html',
    ' body',
    '',
  ]);
  expect(siteReport(parts)).toContain('No page of it was open.');
});
