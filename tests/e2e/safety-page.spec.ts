import type { Locator, Page } from '@playwright/test';
import { chipOf, openEvent, week } from './calendar-page.ts';
import { expect, test } from './extension.ts';
import { topicOf } from './panel-acts.ts';
import { kimsTeam } from './team.ts';
import { watchErrors } from './watch-errors.ts';
import { instanceAt, nextWeek } from './weeks.ts';

/** Attacks by the page that we stand in; the names S1 to S12 are those of the README's table. */

const withAna = instanceAt('ana1on1', nextWeek(1), '10:00', { title: '1:1 Ana / Kim' });

const hides: [string, (page: Page) => Promise<void>, (page: Page) => Promise<void>][] = [
  ['the document faded', style('html', 'opacity: .01'), unstyle],
  ['our host faded', style('html > [data-cx-host]', 'opacity: .01 !important'), unstyle],
  ['the document filtered away', style('html', 'filter: opacity(0)'), unstyle],
  [
    'a popover over it',
    (page) =>
      page.evaluate(() => {
        const cover = document.createElement('div');
        cover.id = 'cover';
        cover.popover = 'manual';
        cover.style.cssText =
          'inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:rgb(0 0 0/.04);pointer-events:none';
        document.body.append(cover);
        cover.showPopover();
      }),
    (page) => page.evaluate(() => document.querySelector('#cover')?.remove()),
  ],
];

function style(selector: string, rule: string) {
  return (page: Page): Promise<void> =>
    page.evaluate(
      ([to, what]) => {
        const sheet = document.createElement('style');
        sheet.id = 'attack';
        sheet.textContent = `${to} { ${what} }`;
        document.head.append(sheet);
        if (!to.includes('cx-host')) return;
        // Again and again: we write our own style anew whenever the panel is placed.
        const fade = () =>
          document
            .querySelector<HTMLElement>('html > [data-cx-host]')
            ?.style.setProperty('opacity', '.01', 'important');
        sheet.dataset['timer'] = String(window.setInterval(fade, 10));
      },
      [selector, rule] as const,
    );
}

function unstyle(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>('#attack');
    clearInterval(Number(sheet?.dataset['timer']));
    sheet?.remove();
    document.querySelector<HTMLElement>('html > [data-cx-host]')?.style.setProperty('opacity', '1', 'important');
  });
}

/** A real click on the place of something, whatever lies over it. */
async function clickAt(page: Page, target: Locator): Promise<void> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('it has no place');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

test.describe('in an open panel', () => {
  test.beforeEach(async ({ seed, calendarPage, panel }) => {
    await seed(kimsTeam);
    await openEvent(await calendarPage(week([withAna])), '1:1 Ana');
    await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  });

  test('S6: what the page hides stops acting, says why, and acts again when it is clear', async ({
    page,
    panel,
    takeScreenshot,
  }) => {
    const tick = topicOf(panel(), 'Take-off').getByRole('checkbox');
    const click = () => clickAt(page, tick);
    for (const [name, hide, show] of hides) {
      // The browser answers every 100 ms; how long this machine takes is no matter of ours.
      await hide(page);
      await expect(panel().getByRole('alert'), name).toContainText('Nothing here acts until it is clear again.');
      await click();
      await tick.press('Space', { timeout: 2_000 }).catch(() => undefined);
      await expect(tick, name).not.toBeChecked();
      if (name === 'a popover over it') await takeScreenshot('panel-covered');
      await show(page);
      await expect(panel().getByRole('alert'), name).toBeEmpty();
    }
    // Moved under the hand: that click is nobody's, and the panel is where it was.
    const place = await tick.boundingBox();
    await page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('html > [data-cx-host]');
      host?.style.setProperty('transform', 'translateX(-40px)', 'important');
    });
    await click();
    await expect(panel().getByRole('alert')).toContainText('Nothing here acts until it is clear again.');
    await expect(tick).not.toBeChecked();
    expect(await tick.boundingBox()).toEqual(place);
    await expect(async () => {
      await click();
      await expect(tick).toBeChecked({ timeout: 300 });
    }).toPass();
    await expect(panel().getByRole('alert')).toBeEmpty();
  });

  test('S5: what no person did does nothing, by a click, an event or a key', async ({ page, panel }) => {
    const tick = topicOf(panel(), 'Take-off').getByRole('checkbox');
    const box = await tick.boundingBox();
    if (box === null) throw new Error('the tick has no place');
    await page.evaluate(({ x, y, width, height }) => {
      const at = { bubbles: true, composed: true, clientX: x + width / 2, clientY: y + height / 2 };
      const host = document.querySelector<HTMLElement>('html > [data-cx-host]');
      host?.click();
      for (const target of [host, document.elementFromPoint(at.clientX, at.clientY)])
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(type, { ...at, detail: 1 }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, composed: true }));
    }, box);
    await expect(tick).not.toBeChecked();
    await clickAt(page, tick);
    await expect(tick).toBeChecked();
  });

  test('S7: it can be used where the page turns pointer events off', async ({ page, panel }) => {
    await page.addStyleTag({ content: 'html, body, html > * { pointer-events: none !important }' });
    await topicOf(panel(), 'Take-off').getByRole('checkbox').check();
    await expect(topicOf(panel(), 'Take-off').getByRole('checkbox')).toBeChecked();
  });

  test('S1, S12: the page has no way to us, sees no id of ours and can fetch no file', async ({
    page,
    extensionId,
  }) => {
    expect(await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime)).toBe(
      'undefined',
    );
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    expect(html).not.toContain(extensionId);
    const files = ['manifest.json', 'panel.js', 'calendar.js', 'guard.js', 'popup.html', 'background.js'];
    const fetched = await page.evaluate(
      (urls) =>
        Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => url,
              () => null,
            ),
          ),
        ),
      files.map((file) => `chrome-extension://${extensionId}/${file}`),
    );
    expect(fetched).toEqual(files.map(() => null));
  });
});

test('S8, S9: a page that clobbers names and bends built-ins is read as ever', async ({
  seed,
  calendarPage,
  page,
  panel,
  session,
}) => {
  await seed(kimsTeam);
  const thrown = await watchErrors(page, session);
  await calendarPage(week([withAna]));
  // In the very card that is read; and around all of the page, but for members that our test's own driver needs.
  await page.evaluate(() => {
    const members = ['parentElement', 'parentNode', 'childNodes', 'children', 'attributes', 'localName', 'nodeType'];
    members.push('nodeName', 'closest', 'querySelector', 'querySelectorAll', 'matches', 'getClientRects');
    const template = document.querySelector<HTMLTemplateElement>('template[data-details]');
    const wrap = (parent: ParentNode & Node, names: string[]) => {
      const form = document.createElement('form');
      const fields = names.map((name) => Object.assign(document.createElement('input'), { name, type: 'hidden' }));
      const content = [...parent.childNodes];
      Node.prototype.appendChild.call(parent, form);
      for (const node of [...fields, ...content]) Node.prototype.appendChild.call(form, node);
    };
    if (template !== null) wrap(template.content, members);
    wrap(document.body, ['attributes', 'childNodes', 'localName']);
  });
  await page.evaluate(() => {
    for (const name of ['querySelectorAll', 'parentNode', 'closest', 'getClientRects', 'matches', 'attributes']) {
      const form = document.createElement('form');
      const input = document.createElement('input');
      input.name = name;
      form.append(input);
      document.body.append(form);
    }
    const image = document.createElement('img');
    image.name = 'querySelector';
    const form = document.createElement('form');
    form.name = 'body';
    document.body.append(image, form);
    JSON.parse = () => {
      throw new Error('bent');
    };
    Reflect.defineProperty(Object.prototype, 'kind', { value: 'coaching', configurable: true });
    Element.prototype.attachShadow = () => {
      throw new Error('bent');
    };
  });
  // Not by the dialog's name and words, which the driver would look for through the form.
  await chipOf(page, '1:1 Ana').click();
  await expect(topicOf(panel(), 'Take-off')).toBeVisible();
  expect(thrown).toEqual([]);
  await expect(chipOf(page, '1:1 Ana')).toBeVisible();
});
