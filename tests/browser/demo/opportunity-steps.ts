import { expect } from '@playwright/test';
import type { DemoStep } from './demo.ts';
import { openEvent } from './calendar-steps.ts';
import { demoZone, opportunityAddress, weekAddress } from './sample-site.ts';

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
    title: 'The deal is taken to the next 1:1 with Ana, and stands on its agenda in the calendar',
    walk: async (demo) => {
      const page = await demo.open(opportunityAddress);
      const panel = demo.session.panel(page);
      await panel.getByRole('button', { name: 'Another meeting' }).click();
      await panel.getByRole('menuitem', { name: /1:1 with Ana/ }).click();
      await expect(panel.getByText(/On the agenda of the next 1:1 with Ana/).first()).toBeVisible();
      await demo.shot('salesforce-taken', page);
      await page.close();

      const calendar = await demo.open(weekAddress);
      const now = Temporal.Instant.fromEpochMilliseconds(demo.now).toZonedDateTimeISO(demoZone);
      const isOver = now.dayOfWeek > 4 || (now.dayOfWeek === 4 && now.hour * 60 + now.minute > 10 * 60 + 30);
      if (isOver) await calendar.locator('[data-step="next"]').click();
      const beside = await openEvent(demo, calendar, '1:1 Ana');
      await expect(
        beside.getByRole('listitem').filter({ hasText: 'Fernhill Foods: plant rollout' }).first(),
      ).toBeVisible();
      await demo.shot('calendar-with-the-deal', calendar);
      await calendar.close();
      return `“Fernhill Foods: plant rollout” on the agenda of ${isOver ? 'next' : 'this'} week’s 1:1`;
    },
  },
];
