import { expect } from '@playwright/test';
import type { DemoStep } from './demo.ts';

export const ownPageSteps: DemoStep[] = [
  {
    title: 'The toolbar button answers “how is my week?”',
    walk: async (demo) => {
      const page = await demo.session.openOwn('popup');
      await page.setViewportSize({ width: 380, height: 600 });
      const sentence = page.getByText(/^\d+ of \d+ held|Nothing due/).first();
      await expect(sentence).toBeVisible();
      await expect(page.getByRole('table')).toContainText('Ana');
      await demo.shot('popup-manager', page);
      const found = ((await sentence.textContent()) ?? '').trim();
      await page.close();
      return `“${found}”, and the people by kinds`;
    },
  },
  {
    title: 'Settings hold the team, the cadence and the backup',
    walk: async (demo) => {
      const page = await demo.session.openOwn('options');
      await expect(page.getByText('Ana').first()).toBeVisible();
      await demo.shot('settings', page, { fullPage: true });
      await page.close();
      return 'the team of four reports and a manager';
    },
  },
];
