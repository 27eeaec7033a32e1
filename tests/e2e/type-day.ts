import { expect, type Locator } from '@playwright/test';

/**
 * Types a day, `YYYY-MM-DD`, into a date field of a browser in American English: `fill` sends an event that no person
 * can, and our guard lets none of those in. Chromium takes a figure for a month of its own when the next is late, as on
 * a busy machine; then it is typed once more, as a person would.
 */
export async function typeDay(field: Locator, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  await expect(async () => {
    // Back to the month.
    for (let part = 0; part < 2; part += 1) await field.press('ArrowLeft');
    await field.pressSequentially(`${month}${date}${year}`);
    await expect(field).toHaveValue(day, { timeout: 500 });
  }).toPass();
}
