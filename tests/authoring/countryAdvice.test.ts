import { describe, expect, it } from 'vitest';
import { countryReader } from '../../src/authoring/countries.ts';
import { type Field, reporter } from '../../src/authoring/field.ts';
import { formatProblem, type Problem } from '../../src/authoring/problem.ts';
import { authoringContext } from '../../src/site/data/authoringContext.ts';

// The names and codes of the site itself: a suggestion misleads only among all of them.
const readCountry = countryReader(authoringContext('data'));

function read(text: string): string | undefined {
  const problems: Problem[] = [];
  const report = reporter({ file: 'f' }, text, problems);
  const country = readCountry({ text, whyEmpty: 'is empty', report } as Field);
  const [problem] = problems;
  return problem ? formatProblem(problem).replace(/^f: /, '') : country;
}

describe('an editor’s country', () => {
  it.each([
    ['RUS', 'RUS'],
    ['Russia', 'RUS'],
    ["cote d'ivoire", 'CIV'],
    ['Burma', 'MMR'],
    ['Turkey', 'TUR'],
    ['UK', 'GBR'],
    ['Western Sahara', 'ESH'],
  ])('%j is %s, whatever its case and accents', (text, country) => {
    expect(read(text)).toBe(country);
  });

  it.each([
    ['Korea', '"South Korea" or "North Korea"'],
    ['Saudi', '"Saudi Arabia"'],
    ['Rusia', '"Russia"'],
    ['Afganistan', '"Afghanistan"'],
    ['Phillipines', '"Philippines"'],
    ['U.S.', '"USA"'],
    ['U.S.A.', '"USA"'],
    ['U.K.', '"United Kingdom"'],
    ['us-a', undefined],
    ['ru', '"RUS"'],
    ['rus', '"RUS"'],
    ['RSU', '"RUS"'],
    ['GER', '"Germany"'],
    // E9: codes of sport, of money and of the UN's refugee agency.
    ['RKS', undefined],
    ['UNK', undefined],
    ['SUI', undefined],
    ['ZAR', undefined],
    ['NED', undefined],
    ['BUR', undefined],
    ['EU', undefined],
    ['XYZ', undefined],
    ['Atlantis', undefined],
  ])('of %j it is said that it is none, and suggested: %s', (text, suggestions) => {
    const hint = suggestions ? `; did you mean ${suggestions}?` : '';
    expect(read(text)).toBe(`"${text}" is not a country${hint}`);
  });

  it.each([
    ['Greenland', 'belongs to Denmark'],
    ['grl', 'belongs to Denmark'],
    ['Faroe Islands', 'belongs to Denmark'],
    ['Puerto Rico', 'belongs to United States'],
    ['Hong Kong', 'belongs to China'],
    ['Falkland Islands', 'is shown with United Kingdom'],
    ['Somaliland', 'is shown with Somalia'],
  ])('of the dependency %j it is said that it %s', (text, said) => {
    expect(read(text)).toBe(`"${text}" ${said}: dependencies take no stance of their own here`);
  });

  it.each(['SUN', 'USSR', 'U.S.S.R.', 'Soviet Union', 'Yugoslavia', 'DDR'])(
    'of %s it is said that the state is gone',
    (text) => {
      expect(read(text)).toBe(`"${text}" is a state that no longer exists: name a state of today`);
    },
  );
});
