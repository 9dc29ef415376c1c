import { describe, expect, test } from 'vitest';
import { habits } from './habits.ts';
import { readSources } from './sources.ts';

const files = readSources('src', /\.(?:tsx?|css)$/);

const planted: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  'no module is a barrel named index': [['src/ui/index.ts', 'export const a = 1;']],
  'no module has a default export': [
    ['src/ui/A.tsx', 'export default function A() {}'],
    ['src/ui/A.tsx', 'const a = 1; export { a as default };'],
  ],
  'no module is over 300 lines': [['src/ui/a.ts', 'a();\n'.repeat(301)]],
  'no text becomes HTML': [
    ['src/ui/A.tsx', 'const a = <p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['src/map/a.ts', 'element.innerHTML = text;'],
    ['src/map/a.ts', 'layer.bindPopup(text);'],
  ],
  'relative imports carry their extension': [['src/ui/a.ts', "import { b } from './b';"]],
  'only time and site know of Date': [
    ['src/ui/a.ts', 'const a = new Date(text);'],
    ['src/ui/a.ts', 'const a = Date.now();'],
  ],
  'no date is read in the local time of a machine': [['src/time/a.ts', 'date.getMonth();']],
  'styles outside map know no left and right': [
    ['src/ui/a.module.css', '.a { margin-left: 1px; }'],
    ['src/ui/a.module.css', '.a {\n  left: 0;\n}'],
    ['src/ui/a.module.css', '.a { text-align: right; }'],
  ],
};

describe.each(Object.entries(habits))('%s', (name, habit) => {
  test('in src/', () => {
    const asked = files.filter(habit.asked);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(habit.broken).map((file) => file.path)).toEqual([]);
  });

  test('and a planted violation is found', () => {
    const violations = (planted[name] ?? []).map(([path, text]) => ({ path, text }));
    expect(violations.length).toBeGreaterThan(0);
    for (const file of violations) {
      expect(habit.asked(file)).toBe(true);
      expect(habit.broken(file), file.text).toBe(true);
    }
  });
});

test('a comment or a harmless neighbour breaks no habit', () => {
  const harmless = [
    { path: 'src/ui/a.ts', text: '// Date.now() and element.innerHTML = text\nformatDate(day);' },
    {
      path: 'src/ui/a.module.css',
      text: '.a { margin-inline: 0; /* left: 0; */ inset-inline: 0 }',
    },
    { path: 'src/map/a.module.css', text: '.a { left: 0; }' },
    { path: 'src/time/a.ts', text: 'new Date(Date.UTC(2000, 0, 1)).getUTCMonth();' },
  ];
  for (const file of harmless) {
    const broken = Object.entries(habits).filter(([, it]) => it.asked(file) && it.broken(file));
    expect(
      broken.map(([name]) => name),
      file.text,
    ).toEqual([]);
  }
});
