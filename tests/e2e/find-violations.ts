import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong in a page, or within one element of it, as lines: the rule, and where. In the dark only colours are
 * others, so that alone is asked there, after all was asked in the light.
 */
export async function findViolations(page: Page, colorScheme: 'light' | 'dark', within?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  const axe = new AxeBuilder({ page });
  if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
  const { violations } = await (within === undefined ? axe : axe.include(within)).analyze();
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
