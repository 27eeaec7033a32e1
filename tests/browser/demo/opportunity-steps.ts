import { expect } from '@playwright/test';
import type { DemoStep } from './demo.ts';
import { opportunityAddress } from './sample-site.ts';

export const opportunitySteps: DemoStep[] = [
  {
    title: 'A seller’s opportunity in Salesforce shows what its page says and what was promised',
    walk: async (demo) => {
      const page = await demo.open(opportunityAddress);
      const panel = demo.session.panel(page);
      await expect(panel.getByRole('heading', { name: 'Fernhill Foods: plant rollout' })).toBeVisible();
      await expect(panel.getByText('Proposal').first()).toBeVisible();
      await expect(panel.getByText(/84,000/).first()).toBeVisible();
      await demo.shot('salesforce-opportunity', page);
      await page.close();
      return 'name, stage Proposal, amount 84,000, deal-review agenda';
    },
  },
  {
    title: 'The deal is taken to the next deal review',
    walk: async (demo) => {
      const page = await demo.open(opportunityAddress);
      const panel = demo.session.panel(page);
      await panel.getByRole('button', { name: /Take to the next/ }).click();
      await expect(panel.getByText(/On the agenda of/).first()).toBeVisible();
      const said = ((await panel.getByText(/On the agenda of/).first().textContent()) ?? '').trim();
      await demo.shot('salesforce-taken', page);
      await page.close();
      return said;
    },
  },
];
