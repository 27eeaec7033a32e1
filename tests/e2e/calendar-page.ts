import { expect, type Locator, type Page } from '@playwright/test';
import type { PageEvent } from '../sites/google-calendar/build-chips.ts';
import { calendarWeekPage, type CalendarWeek } from '../sites/google-calendar/build-week-page.ts';
import { nextWeek } from './weeks.ts';

/** A week of five days around `today` (next week's Wednesday). */
export const week = (events: readonly PageEvent[], more: Partial<CalendarWeek> = {}): string =>
  calendarWeekPage({ events, today: nextWeek(3), days: 5, ...more });

export const chipOf = (page: Page, title: string): Locator =>
  page.locator('[data-eventchip]').filter({ hasText: title }).first();

export const dialogOf = (page: Page, title: string): Locator => page.getByRole('dialog').filter({ hasText: title });

/** Opens an event as a person does. */
export async function openEvent(page: Page, title: string): Promise<void> {
  await chipOf(page, title).click();
  await expect(dialogOf(page, title)).toBeVisible();
}

/** The same for a chip that a dialog or the panel covers: as its Enter key does, without a pointer. */
export async function openCovered(page: Page, title: string): Promise<void> {
  await chipOf(page, title).evaluate((chip: HTMLElement) => chip.click());
  await expect(dialogOf(page, title)).toBeVisible();
}

export const closeEvent = (page: Page): Promise<void> => page.locator('#xDetDlgCloseBu').click();

/** What the calendar itself saw and did: of `week-page.js`. */
export interface CalendarLog {
  keys: string[];
  closedFromOutside: number;
  stolenFocus: number;
  removedForeign: number;
  navigations: string[];
  /** The description that was saved last, as HTML. */
  saved?: string;
}

export async function calendarLog(page: Page): Promise<CalendarLog> {
  const log = await page.evaluate(() => (globalThis as { __calendar?: CalendarLog }).__calendar);
  if (log === undefined) throw new Error('the page is not our calendar');
  return log;
}
