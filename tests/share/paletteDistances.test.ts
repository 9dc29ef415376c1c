import {
  differenceCiede2000,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { palette } from '../../src/share/export/palette.ts';

/** The dark theme's fill of countries without a position. */
const darkNone = '#686d74';

const { subject: _subject, ...fills } = palette.fills;

const colours = Object.entries(fills).map(([slot, fill]) => [slot, parse(fill)!]) as [
  string,
  NonNullable<ReturnType<typeof parse>>,
][];

const sights = {
  'with all colours': (colour: (typeof colours)[number][1]) => colour,
  'without red cones': filterDeficiencyProt(1),
  'without green cones': filterDeficiencyDeuter(1),
  'without blue cones': filterDeficiencyTrit(1),
};

describe.each(Object.entries(sights))('fills seen %s', (_, seen) => {
  const pairs = colours.flatMap(([a, one], at) =>
    colours.slice(at + 1).map(([b, other]) => [`${a} and ${b}`, seen(one), seen(other)] as const),
  );

  it('differ by 14 of CIEDE2000 at least', () => {
    const difference = differenceCiede2000();
    expect(pairs.length).toBeGreaterThanOrEqual(28);
    for (const [names, one, other] of pairs)
      expect(difference(one, other), names).toBeGreaterThanOrEqual(14);
  });

  it('differ by 10 hundredths of OKLab at least', () => {
    const difference = differenceEuclidean('oklab');
    for (const [names, one, other] of pairs)
      expect(100 * difference(one, other), names).toBeGreaterThanOrEqual(10);
  });
});

it.each([...colours, ['none in the dark', parse(darkNone)!] as const])(
  'slot %s stands 3:1 against the border',
  (_, colour) => {
    expect(wcagContrast(colour, palette.border)).toBeGreaterThanOrEqual(3);
  },
);
