import { violations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { open } from './story.ts';

for (const [where, states] of Object.entries({
  'the page': {
    'as it opens': 'taliban/',
    'with the table': 'taliban/?tab=table',
    'with the article': 'taliban/?tab=story&country=none',
    'between the chapters, in the dark': 'taliban/?date=2002-01-01&scheme=dark',
    comparing: 'taliban/?compare=2021-08-15',
  },
  'its other looks': {
    'in Persian': 'taliban/fa/',
    'as an embed': 'taliban/embed/',
    'as squares': 'taliban/?view=grid&country=CHN',
    'as squares compared in the dark': 'taliban/?view=grid&compare=2021-08-15&scheme=dark',
  },
})) {
  test(`axe finds nothing in ${where}`, async ({ page }) => {
    test.slow();
    for (const [state, address] of Object.entries(states)) {
      await open(page, address);
      expect(await violations(page), state).toEqual([]);
    }
  });
}

test.describe('without scripts', () => {
  test('axe finds nothing in the prerendered page', async ({ page }) => {
    await page.route('**/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: '' }),
    );
    await page.goto('taliban/');
    expect(await violations(page)).toEqual([]);
  });
});

test('the accessibility tree has one list of countries with 197 named options', async ({
  page,
}) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const list = nodes.filter(
    ({ role, name }) => role?.value === 'listbox' && name?.value === 'Countries',
  );
  expect(list).toHaveLength(1);
  const children = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): typeof nodes => {
    const node = children.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  const options = below(list[0]?.nodeId ?? '').filter(({ role }) => role?.value === 'option');
  expect(options).toHaveLength(197);
  expect(options.filter(({ name }) => !name?.value)).toEqual([]);
});

test('the map is one tab stop, and Escape steps out of it', async ({ page }) => {
  await open(page, 'taliban/?country=AFG');
  await page.getByRole('group', { name: 'Legend' }).getByRole('button').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('data-country', 'AFG');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});
