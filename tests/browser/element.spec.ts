import type { Frame, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { hold } from './hold.ts';
import { hostsPort, mountedAt, port } from './server.mjs';

const hosts = `http://127.0.0.1:${hostsPort}/`;

interface Fake {
  readonly say: (message: unknown) => void;
  readonly received: readonly unknown[];
}

test.use({
  expectedComplaints: [new RegExp(`^request to another host: ${hosts}|404|<demarche-map>`)],
});

/** The document in the element's frame, which says what a test wants. */
async function fakeMap(page: Page): Promise<Frame> {
  await expect(page.locator('demarche-map iframe')).toHaveCSS('visibility', 'visible');
  const frame = page.frames().find((one) => one.url().includes('/fake/taliban/embed/'));
  if (!frame) throw new Error('The element has no frame.');
  return frame;
}

async function openFake(page: Page): Promise<Frame> {
  await page.goto(`${hosts}fake.html`);
  return fakeMap(page);
}

/** Says it, and waits until the host page has heard it. */
async function say(page: Page, frame: Frame, message: unknown): Promise<void> {
  const heard = () => page.evaluate(() => (window as unknown as { log: unknown[] }).log.length);
  const before = await heard();
  await frame.evaluate((it) => (window as unknown as Fake).say(it), message);
  await expect.poll(heard).toBe(before + 1);
}

const maps = `http://127.0.0.1:${port}${mountedAt}`;

/** Keeps the codes of the errors that the element tells. */
function hearErrors(page: Page): Promise<void> {
  return page.evaluate(() => {
    const codes: string[] = [];
    Object.assign(window, { codes });
    document.querySelector('demarche-map')?.addEventListener('error', (event) => {
      if (event instanceof CustomEvent) codes.push(event.detail.code);
    });
  });
}

const errors = (page: Page) =>
  page.evaluate(() => (window as unknown as { codes: string[] }).codes);

/** What the element says in the console. */
function consoleOf(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('<demarche-map>')) said.push(message.text());
  });
  return said;
}

const boxHeight = async (page: Page) => (await page.locator('demarche-map').boundingBox())?.height;

const receivedBy = (frame: Frame) => frame.evaluate(() => (window as unknown as Fake).received);
const heightOf = async (page: Page) =>
  (await page.locator('demarche-map iframe').boundingBox())?.height;

test.describe('the element', () => {
  test('holds its place, shows its fallback until the map answers, and names the frame', async ({
    page,
  }) => {
    await page.goto(`${hosts}fake.html`, { waitUntil: 'commit' });
    const frame = await fakeMap(page);
    const iframe = page.locator('demarche-map iframe');
    await expect(iframe).toHaveCount(1);
    await expect(iframe).toHaveAttribute('title', "The map's page");
    await expect(iframe).toHaveAttribute('loading', 'lazy');
    await expect(iframe).toHaveAttribute(
      'sandbox',
      'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    );
    expect(new URL(frame.url()).search).toMatch(/^\?id=m\d+&country=RUS&scheme=light$/);
    expect(await heightOf(page)).toBe(420);
    await expect(page.locator('demarche-map a')).toBeHidden();
  });

  test('is as wide as the article it stands in, also in a row of boxes', async ({ page }) => {
    await openFake(page);
    await page.evaluate(() => {
      const old = document.querySelector('demarche-map');
      const map = old?.cloneNode(false) as Element;
      map.removeAttribute('height');
      document.body.style.cssText = 'display: flex; margin: 0';
      document.body.replaceChildren(map);
    });
    const frame = await fakeMap(page);
    await say(page, frame, { type: 'resize', height: 700 });
    const width = async () => (await page.locator('iframe').boundingBox())?.width;
    expect(await width()).toBe(1280);
    await page.setViewportSize({ width: 400, height: 900 });
    expect(await width()).toBe(400);
  });

  test('D1: where the map never answers the box shrinks to the fallback, and the host is told', async ({
    page,
  }) => {
    await page.clock.install();
    const said = consoleOf(page);
    await page.goto(`${hosts}fake.html`);
    await hearErrors(page);
    await page.evaluate(() => document.querySelector('demarche-map')?.setAttribute('story', 'no'));
    await expect(page.locator('demarche-map iframe')).toHaveCSS('visibility', 'hidden');
    await expect(page.locator('demarche-map a')).toBeVisible();
    expect(await boxHeight(page)).toBe(420);
    await page.clock.runFor(20_000);
    expect(await boxHeight(page)).toBeLessThan(40);
    await expect(page.locator('demarche-map a')).toBeVisible();
    expect(await errors(page)).toEqual(['no-answer']);
    expect(said).toEqual([expect.stringMatching(/^<demarche-map>: .*\/no\/embed\/.* has not/)]);
    // It may be late, and not lost.
    await page.evaluate(() =>
      document.querySelector('demarche-map')?.setAttribute('story', 'taliban'),
    );
    const frame = await fakeMap(page);
    await say(page, frame, { type: 'resize', height: 500 });
    expect(await heightOf(page)).toBe(500);
  });

  for (const [what, code, script] of [
    ['a script that an optimiser has moved', 'no-base', 'moved'],
    ['a script that a consent tool has made of text', 'no-base', 'text'],
    ['no story', 'no-story', 'plain'],
  ] as const) {
    test(`D1: ${what} is told to the host, and the fallback takes its own room`, async ({
      page,
    }) => {
      const said = consoleOf(page);
      await page.goto(`${hosts}empty.html`);
      const address = `${maps}embed.js`;
      await page.route('**/wp-content/cache/all.js', async (route) =>
        route.fulfill({ response: await route.fetch({ url: address }) }),
      );
      const story = code === 'no-story' ? '' : 'story="taliban"';
      await page.setContent(
        `<demarche-map ${story} height="700"><a href="#page">x</a></demarche-map>`,
      );
      await hearErrors(page);
      await page.evaluate(
        async ([how, src]) => {
          if (how === 'text') return new Function(await (await fetch(src)).text())();
          const element = document.createElement('script');
          element.src = how === 'moved' ? '/wp-content/cache/all.js' : src;
          document.head.append(element);
        },
        [script, address] as const,
      );
      await expect.poll(() => errors(page)).toEqual([code]);
      expect(said).toHaveLength(1);
      expect(await boxHeight(page)).toBeLessThan(40);
      await expect(page.locator('demarche-map a')).toBeVisible();
    });
  }

  test('F16: as a module it finds its site all the same', async ({ page }) => {
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<demarche-map story="taliban"></demarche-map><script type="module" src="${maps}embed.js"></script>`,
    );
    const frame = page.frameLocator('demarche-map iframe');
    await expect(frame.locator('[role="option"][data-country="RUS"]')).toBeVisible();
  });

  for (const [host, system, wanted] of [
    ['', 'dark', 'light'],
    [':root { color-scheme: dark }', 'light', 'dark'],
    [':root { color-scheme: light dark }', 'dark', 'auto'],
  ] as const) {
    test(`D4, F12: a host with "${host}" has a map that is ${wanted}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(`${hosts}fake.html`);
      await page.addStyleTag({ content: host || '/* It says nothing. */' });
      await page.evaluate(() => {
        const map = document.querySelector('demarche-map');
        if (map) document.body.append(map);
      });
      const frame = await fakeMap(page);
      expect(new URL(frame.url()).searchParams.get('scheme')).toBe(wanted);
      await page.evaluate(() => {
        const map = document.querySelector('demarche-map');
        map?.setAttribute('scheme', 'dark');
        if (map) document.body.append(map);
      });
      await expect
        .poll(() => page.frames().some((one) => one.url().includes('scheme=dark')))
        .toBe(true);
    });
  }

  for (const [name, css] of [
    ['a grid', '#in { display: grid; grid-template-columns: 1fr }'],
    ['a row of a grid', '#in { display: grid; grid-template-columns: 1fr 300px }'],
    ['a flex row', '#in { display: flex }'],
    ['a float', '#in { float: left }'],
    ['a box in a line', '#in { display: inline-block }'],
    ['a figure as wide as its content', '#in { width: fit-content }'],
    ['a table cell', '#in { display: table-cell }'],
    ['a narrow track', '#in { display: grid; grid-template-columns: min-content }'],
  ] as const) {
    test(`F5: in ${name} the map is no wider than the page`, async ({ page }) => {
      await page.setViewportSize({ width: 375, height: 800 });
      const frame = await openFake(page);
      await page.addStyleTag({ content: `body { margin: 0 } ${css}` });
      await page.evaluate(() => {
        const map = document.querySelector('demarche-map') as Element;
        map.removeAttribute('height');
        const inside = document.createElement('div');
        inside.id = 'in';
        inside.append(map);
        document.body.prepend(inside);
      });
      await say(page, await fakeMap(page), { type: 'resize', height: 1000 });
      expect(frame.isDetached()).toBe(true);
      const sideways = () =>
        page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
      expect(await sideways()).toBe(0);
      expect(await heightOf(page)).toBe(1000);
    });
  }

  test('F6: no style of the page reaches the frame', async ({ page }) => {
    const frame = await openFake(page);
    await page.addStyleTag({
      content:
        'iframe { height: auto !important; aspect-ratio: 16 / 9 !important; max-height: 400px !important; position: relative !important }' +
        '* { all: revert !important }',
    });
    await say(page, frame, { type: 'resize', height: 700 });
    const box = await page.locator('demarche-map iframe').boundingBox();
    const around = await page.locator('demarche-map').boundingBox();
    expect(box?.height).toBe(700);
    expect(box?.width).toBe(around?.width);
  });

  test('F11: it keeps its room from before its script is there, and leaves none blank', async ({
    page,
  }) => {
    const release = await hold(page, '**/embed.js');
    await page.goto(`${hosts}empty.html`);
    await page.setContent(
      `<body style="margin:0"><script src="log.js"></script><demarche-map story="taliban" base="fake" style="display:block;min-height:900px"><a href="#">x</a></demarche-map><p id="after">The article goes on.</p><script src="${maps}embed.js" async></script>`,
      { waitUntil: 'commit' },
    );
    const foot = async () => (await page.locator('#after').boundingBox())?.y ?? 0;
    expect(await foot()).toBeGreaterThan(899);
    release();
    const frame = await fakeMap(page);
    // As high as the map will be in a frame of this width.
    expect(await heightOf(page)).toBe(800);
    await say(page, frame, { type: 'resize', height: 640 });
    expect(await foot()).toBeLessThan(680);
  });

  test('F14: a host that sets late what it has heard does not swing', async ({ page }) => {
    const frame = await openFake(page);
    await page.evaluate(() => {
      const map = document.querySelector('demarche-map') as Element;
      map.addEventListener('state', (event) => {
        const { date } = (event as CustomEvent).detail.state;
        setTimeout(() => map.setAttribute('date', date), 150);
      });
    });
    for (const date of ['2025-05-30', '2025-06-06'])
      await say(page, frame, { type: 'state', state: { date }, cause: 'reader' });
    await expect(page.locator('demarche-map')).toHaveAttribute('date', '2025-06-06');
    // What it asks for by itself still arrives.
    await page.evaluate(() =>
      document.querySelector('demarche-map')?.setAttribute('date', '2024-01-30'),
    );
    await expect.poll(() => receivedBy(frame)).toHaveLength(1);
    expect(await receivedBy(frame)).toMatchObject([{ state: { date: '2024-01-30' } }]);
  });

  test('takes whole heights, between 150 and 4000 pixels', async ({ page }) => {
    const frame = await openFake(page);
    for (const [height, shown] of [
      [612, 612],
      [20, 150],
      [5000, 4000],
      [612, 612],
      [Number.NaN, 612],
      [Number.POSITIVE_INFINITY, 612],
      [-300, 612],
      [0, 612],
      [1e9, 612],
      [700.5, 612],
      ['700', 612],
      [null, 612],
    ]) {
      await say(page, frame, { type: 'resize', height });
      expect(await heightOf(page), String(height)).toBe(shown);
    }
  });

  test('ignores what is of another maker, version or embed', async ({ page }) => {
    const frame = await openFake(page);
    for (const other of [{ source: 'other' }, { v: 2 }, { id: 'm0' }, { id: null }]) {
      await say(page, frame, { type: 'resize', height: 999, ...other });
    }
    expect(await heightOf(page)).toBe(420);
  });

  test('stops growing after 20 steps, until somebody does something', async ({ page }) => {
    const frame = await openFake(page);
    for (let step = 1; step <= 25; step += 1) {
      await say(page, frame, { type: 'resize', height: 500 + step });
    }
    expect(await heightOf(page)).toBe(520);
    await say(page, frame, { type: 'state', state: { date: '2024-01-30' }, cause: 'reader' });
    await say(page, frame, { type: 'resize', height: 600 });
    expect(await heightOf(page)).toBe(600);
  });

  test('shows the state in its properties, its events and the attributes that the host has set', async ({
    page,
  }) => {
    const frame = await openFake(page);
    const properties = () =>
      page.evaluate(() => {
        const { ready, state } = document.querySelector('demarche-map') as unknown as {
          ready: boolean;
          state: unknown;
        };
        return { ready, state };
      });
    expect(await properties()).toEqual({ ready: true, state: null });
    await page.evaluate(() => document.querySelector('demarche-map')?.setAttribute('date', '2021'));
    await expect.poll(() => receivedBy(frame)).toHaveLength(1);
    const state = {
      date: '2024-01-30',
      country: null,
      compare: null,
      view: 'grid',
      tab: 'story',
      lang: 'en',
    };
    await say(page, frame, { type: 'state', state, cause: 'reader' });
    await say(page, frame, { type: 'select', country: 'CHN', date: '2024-01-30', stance: 'x' });
    const map = page.locator('demarche-map');
    await expect(map).toHaveAttribute('date', '2024-01-30');
    await expect(map).toHaveAttribute('country', 'none');
    // A framework that takes over the page would find attributes that it has not written.
    expect(await map.getAttribute('view')).toBeNull();
    expect(await properties()).toEqual({ ready: true, state });
    expect(await page.evaluate(() => (window as unknown as { events: unknown[] }).events)).toEqual([
      expect.objectContaining({ type: 'ready', capabilities: [] }),
      expect.objectContaining({ type: 'state', state, cause: 'reader' }),
      expect.objectContaining({ type: 'select', country: 'CHN' }),
    ]);
    expect(await receivedBy(frame)).toHaveLength(1);
  });

  test('passes on attributes, methods and links, each as one message', async ({ page }) => {
    const frame = await openFake(page);
    await page.evaluate(() => {
      const map = document.querySelector('demarche-map') as HTMLElement & {
        setState: (state: unknown) => void;
        play: () => void;
        pause: () => void;
      };
      map.setAttribute('date', '2023-01-01');
      map.setAttribute('country', 'CHN');
      map.setAttribute('country', 'CHN');
      map.removeAttribute('country');
    });
    await expect.poll(() => receivedBy(frame)).toHaveLength(1);
    await page.evaluate(() => {
      const map = document.querySelector('demarche-map') as unknown as {
        setState: (state: unknown) => void;
        play: () => void;
        pause: () => void;
      };
      map.setState({ hide: 'critical', country: 'IRN' });
      map.play();
      map.pause();
    });
    await page.locator('#link').click();
    await expect.poll(() => receivedBy(frame)).toHaveLength(5);
    const { searchParams } = new URL(frame.url());
    const ours = { target: 'demarche', v: 1, id: searchParams.get('id') };
    expect(await receivedBy(frame)).toEqual([
      { ...ours, type: 'set-state', state: { date: '2023-01-01', country: '' } },
      { ...ours, type: 'set-state', state: { hide: 'critical', country: 'IRN' } },
      { ...ours, type: 'play' },
      { ...ours, type: 'pause' },
      { ...ours, type: 'set-state', state: { country: 'CHN', date: '2024-01-30' } },
    ]);
    // What the map has not said is not in the attributes.
    const map = page.locator('demarche-map');
    expect(await map.getAttribute('hide')).toBeNull();
    expect(await map.getAttribute('country')).toBeNull();
    expect(page.url()).toBe(`${hosts}fake.html`);
  });

  test('keeps for its next frame what was asked for, and what cannot be confirmed', async ({
    page,
  }) => {
    const frame = await openFake(page);
    await page.evaluate(() => {
      const map = document.querySelector('demarche-map') as Element & {
        setState: (state: unknown) => void;
      };
      map.setState({ hide: ['critical', 'none'], country: null, date: '2024' });
    });
    const state = { date: '2024-12-31', country: null };
    await say(page, frame, { type: 'state', state, cause: 'host' });
    await page.evaluate(() => {
      const map = document.querySelector('demarche-map');
      if (map) document.body.append(map);
    });
    const again = await fakeMap(page);
    const { searchParams } = new URL(again.url());
    searchParams.delete('id');
    expect(Object.fromEntries(searchParams)).toEqual({
      date: '2024-12-31',
      country: 'none',
      hide: 'critical,none',
      scheme: 'light',
    });
  });

  test('tells its errors, and not to the whole page', async ({ page }) => {
    const frame = await openFake(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const map = document.querySelector('demarche-map');
      map?.addEventListener('error', (event) => heard.push((event as CustomEvent).detail.code));
      document.addEventListener('error', () => heard.push('the page'));
    });
    await say(page, frame, { type: 'error', code: 'story', message: 'It did not come.' });
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
      'story',
    ]);
  });

  test('leaves a click alone that asks for a new tab', async ({ page, context }) => {
    const frame = await openFake(page);
    const opened = context.waitForEvent('page');
    await page.locator('#link').click({ modifiers: ['ControlOrMeta'] });
    expect((await opened).url()).toContain('#elsewhere');
    expect(await receivedBy(frame)).toEqual([]);
  });

  test('loads only near the viewport, and when it is shown at last', async ({ page }) => {
    await page.goto(`${hosts}fake.html`);
    await fakeMap(page);
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('demarche-map');
      if (!first) throw new Error('no element');
      const far = first.cloneNode() as HTMLElement;
      far.id = 'far';
      const gap = document.createElement('div');
      gap.style.height = '3000px';
      const hidden = first.cloneNode() as HTMLElement;
      hidden.id = 'hidden';
      hidden.hidden = true;
      // The element's own sheet shows it; a page hides it in its own way.
      hidden.style.display = 'none';
      first.after(hidden);
      document.body.append(gap, far);
    });
    // The browser tells observers in the order they were made: the element's own has heard before this one.
    await page.evaluate(
      () =>
        new Promise((told) => {
          new IntersectionObserver(told).observe(document.getElementById('far') as HTMLElement);
        }),
    );
    await expect(page.locator('#far iframe')).toHaveCount(0);
    await expect(page.locator('#hidden iframe')).toHaveCount(0);
    await page.evaluate(() => document.getElementById('hidden')?.style.removeProperty('display'));
    await page.evaluate(() => document.getElementById('far')?.scrollIntoView());
    await expect(page.locator('#far iframe')).toHaveCSS('visibility', 'visible');
    await page.evaluate(() => document.getElementById('hidden')?.scrollIntoView());
    await expect(page.locator('#hidden iframe')).toHaveCSS('visibility', 'visible');
  });

  test('shows after a move in the page what it showed before, and its frame goes when it goes', async ({
    page,
  }) => {
    const frame = await openFake(page);
    await say(page, frame, { type: 'state', state: { date: '2024-01-30', country: null } });
    await say(page, frame, { type: 'resize', height: 700 });
    await page.evaluate(() => {
      const map = document.querySelector('demarche-map');
      if (map) document.body.append(map);
    });
    const again = await fakeMap(page);
    expect(new URL(again.url()).search).toMatch(/^\?id=m\d+&country=none&scheme=light$/);
    expect(await heightOf(page)).toBe(700);
    await page.evaluate(() => document.querySelector('demarche-map')?.remove());
    await expect(page.locator('iframe')).toHaveCount(0);
  });

  test('is defined once by a script that is loaded twice, and makes no global', async ({
    page,
  }) => {
    await openFake(page);
    const globals = await page.evaluate(async () => {
      const before = Object.getOwnPropertyNames(window);
      const first = document.querySelector('script[src$="embed.js"]') as HTMLScriptElement;
      const second = document.createElement('script');
      second.src = first.src;
      await new Promise((done, fail) => {
        second.onload = done;
        second.onerror = fail;
        document.head.append(second);
      });
      return Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
    });
    expect(globals).toEqual([]);
    const frame = await fakeMap(page);
    await page.locator('#link').click();
    await expect.poll(() => receivedBy(frame)).toHaveLength(1);
  });
});

test.describe('the element over the real map', () => {
  const russia = (page: Page) =>
    page.frameLocator('demarche-map iframe').locator('[role="option"][data-country="RUS"]');

  test('has what the map shows in its attributes, and an attribute that goes leaves the opening', async ({
    page,
  }) => {
    await page.goto(`${hosts}element.html`);
    const map = page.locator('demarche-map');
    await expect(map).toHaveAttribute('date', '2023-02-28');
    await page.evaluate(() => {
      const element = document.querySelector('demarche-map') as Element & {
        setState: (state: unknown) => void;
      };
      element.setState({ view: 'globe', hide: 'bogus', country: 'CHN' });
    });
    await expect(map).toHaveAttribute('country', 'CHN');
    await expect(map).toHaveAttribute('view', 'map');
    expect(await map.getAttribute('hide')).toBeNull();
    await map.evaluate((element) => {
      element.removeAttribute('date');
      element.removeAttribute('country');
    });
    const shown = () => map.evaluate((element) => (element as unknown as { state: unknown }).state);
    await expect.poll(shown).toMatchObject({ date: '2025-07-03', country: 'RUS' });
    await expect(russia(page)).toHaveAttribute('data-stance', 'recognises');
  });

  test("shows the story's page in its language, where there is one", async ({ page }) => {
    await page.goto(`${hosts}element.html`);
    await page.evaluate(() => {
      const old = document.querySelector('demarche-map');
      const map = old?.cloneNode(true) as Element;
      map.setAttribute('lang', 'fa');
      old?.replaceWith(map);
    });
    await expect(russia(page)).toBeVisible();
    const paths = page.frames().map((frame) => new URL(frame.url()).pathname);
    expect(paths.at(-1)).toMatch(/taliban\/fa\/embed\/$/);
    await expect(page.locator('demarche-map')).toHaveAttribute('lang', 'fa');
    await expect(page.locator('demarche-map')).toHaveAttribute('date', '2023-02-28');
  });
});
