import { expect, test } from './fixtures.ts';
import { countries } from './story.ts';

/**
 * What a browser of the build's target lacks (Chrome 123, Firefox 121 or Safari 17.5), by the object that has it:
 * each may only add to the page where it is there.
 */
const newer: Readonly<Record<string, readonly string[]>> = {
  'Iterator.prototype': [
    ...[
      'map',
      'filter',
      'take',
      'drop',
      'flatMap',
      'reduce',
      'toArray',
      'forEach',
      'some',
      'every',
      'find',
    ],
  ],
  'Set.prototype': [
    ...['union', 'intersection', 'difference', 'symmetricDifference'],
    ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom'],
  ],
  'Map.prototype': ['getOrInsert', 'getOrInsertComputed'],
  Promise: ['try'],
  RegExp: ['escape'],
  Error: ['isError'],
  Math: ['f16round', 'sumPrecise'],
  JSON: ['rawJSON', 'isRawJSON'],
  URL: ['parse'],
  Intl: ['DurationFormat'],
  'Intl.Locale.prototype': ['getTextInfo', 'getWeekInfo'],
  Uint8Array: ['fromBase64', 'fromHex'],
  'Uint8Array.prototype': ['toBase64', 'toHex'],
  AbortSignal: ['any'],
  Document: ['parseHTMLUnsafe', 'parseHTML'],
  'Document.prototype': ['startViewTransition', 'caretPositionFromPoint'],
  'Element.prototype': ['setHTML', 'setHTMLUnsafe', 'getHTML', 'moveBefore', 'ariaNotify'],
  'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
  'HTMLDialogElement.prototype': ['requestClose', 'closedBy'],
  'Navigator.prototype': ['userAgentData', 'getBattery'],
  // Last, since it holds the others.
  window: [
    ...['Iterator', 'Float16Array', 'trustedTypes', 'navigation', 'scheduler', 'CloseWatcher'],
    ...[
      'requestIdleCallback',
      'cancelIdleCallback',
      'ReportingObserver',
      'documentPictureInPicture',
    ],
    ...['Sanitizer', 'Temporal', 'Highlight', 'PressureObserver', 'EditContext', 'cookieStore'],
  ],
};

type Bag = Record<string, unknown>;

test('a reader does without every function that the oldest browsers lack', async ({ page }) => {
  await page.addInitScript((lists) => {
    const log: string[] = [];
    for (const [path, names] of Object.entries(lists)) {
      const keys = path === 'window' ? [] : path.split('.');
      const owner = keys.reduce<Bag | undefined>(
        (from, key) => from?.[key] as Bag,
        window as unknown as Bag,
      );
      for (const name of names) {
        if (owner && name in owner && delete owner[name]) log.push(name);
      }
    }
    Object.assign(window, { deleted: log });
  }, newer);
  await page.goto('taliban/');
  const deleted = await page.evaluate(() => (window as unknown as { deleted: string[] }).deleted);
  expect(deleted).toEqual(
    expect.arrayContaining(['union', 'any', 'toArray', 'requestIdleCallback']),
  );
  await expect(countries(page)).toHaveCount(197);
  await page.getByRole('option', { name: /^Brazil/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Brazil' })).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Date' });
  const opened = (await slider.getAttribute('aria-valuetext')) ?? '';
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider has no box.');
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect(slider).not.toHaveAttribute('aria-valuetext', opened);
  const dragged = (await slider.getAttribute('aria-valuetext')) ?? '';
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(slider).not.toHaveAttribute('aria-valuetext', dragged, { timeout: 10_000 });
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('rowheader', { name: /Brazil/ })).toBeVisible();
  await page.getByRole('button', { name: 'Share and embed' }).click();
  await expect(page.getByRole('dialog', { name: 'Share and embed' })).toBeVisible();
});
