import { expect, test } from 'vitest';
import { translator } from '../../src/language/translate.ts';
import { dayFrom } from '../../src/time/day.ts';
import { citationText } from '../../src/wording/citation.ts';
import { english, persian } from '../language/sample.ts';

const cited = {
  id: 'sample',
  title: 'Who recognises whom?',
  day: dayFrom(2025, 7, 3),
  asOf: dayFrom(2026, 2, 1),
  url: 'https://maps.example/sample/?date=2025-07-03&hide=a,b',
};
const t = translator(english);

test.each(['plain', 'apa', 'bibtex'] as const)(
  'the citation in the style %s has the title, the date shown, how fresh it is and the address',
  (style) => {
    const text = citationText(style, cited, english, t);
    expect(text).toContain(cited.title);
    expect(text).toContain('3 July 2025');
    expect(text).toContain('1 February 2026');
    expect(text).toContain(cited.url);
  },
);

test('APA begins with who publishes it and the year of its facts', () => {
  expect(citationText('apa', cited, english, t)).toMatch(/^Demarche\. \(2026\)\. Who recognises/);
  expect(citationText('apa', cited, persian, translator(persian))).toMatch(/^Demarche\. \(2026\)/);
});

test('a title with signs of TeX is escaped, and the braces of the entry pair', () => {
  const text = citationText('bibtex', { ...cited, title: '50% \\of {A} & B_c}' }, english, t);
  expect(text).toContain(
    'title = {{50\\% \\textbackslash{}of \\textbraceleft{}A\\textbraceright{} \\& B\\_c\\textbraceright{}}}',
  );
  const count = (sign: string) => text.split(sign).length;
  expect(count('{')).toBe(count('}'));
  expect(text).toMatch(/^@misc\{demarche-sample-2025-07-03,\n/);
});
