import { describe, expect, it } from 'vitest';
import { files, problemsAfter, problemsWith } from './files.ts';

describe('a translation', () => {
  it.each([
    [
      'PAK-1997-05',
      'PAK-1997-06',
      'fa.yaml line 3, key claims.PAK-1997-06: "PAK-1997-06" is the key of no claim: no claim of PAK has this date; did you mean "PAK-1997-05"?',
    ],
    [
      'PAK-1997-05: شناخت',
      'PAK-1997-05: [a]',
      'fa.yaml line 3, key claims.PAK-1997-05: must be a map of keys and values',
    ],
    ['title: عنوان', 'title: [a]', 'fa.yaml line 1, key title: must be a text, not a list'],
  ])('has a problem where something becomes wrong from %j to %j', (old, replacement, problem) => {
    expect(problemsAfter('fa.yaml', old, replacement)).toEqual([problem]);
  });

  it.each([
    ['RUS-2023', 'claims.RUS-2023', 'no claim of RUS has this date; did you mean "RUS-2022"?'],
    [
      'PAK-1998-13-01',
      'claims.PAK-1998-13-01',
      'no claim of PAK has this date; did you mean "PAK-1998-12-01"?',
    ],
    [
      'PAK-1999',
      'claims.PAK-1999',
      'no claim of PAK has this date; did you mean "PAK-1998-12-01"?',
    ],
    ['PAC-1997-05', 'claims.PAC-1997-05', 'no claim is of PAC'],
    ['CIV-2022-03-01', 'claims.CIV-2022-03-01', 'no claim is of CIV'],
  ])('names of a claim that is not there, %s, no claim of another country', (id, key, said) => {
    const claims = `${files['claims.csv']}1998-12-01,PAK,recognises,It repeats.,bbc,confirmed,\n`;
    const persian = files['fa.yaml']?.replace('PAK-1997-05', id);
    expect(problemsWith({ 'claims.csv': claims, 'fa.yaml': persian })).toEqual([
      `fa.yaml line 3, key ${key}: "${id}" is the key of no claim: ${said}`,
    ]);
  });

  it('has a problem where a key has not the form of a claim’s', () => {
    expect(problemsAfter('fa.yaml', 'PAK-1997-05', 'Pakistan')).toEqual([
      'fa.yaml line 3, key claims.Pakistan: "Pakistan" is not the key of a claim, such as RUS-2025-07-03',
    ]);
  });

  it('is not judged by a table of claims that is missing or broken', () => {
    const broken = `${files['claims.csv']}2024-13-01,CHN,critical,More.,bbc,confirmed,\n`;
    const texts = `${files['fa.yaml']}  CHN-2024-01-01: متن\n  CHN-2024-01-02: متن\n`;
    for (const claims of [undefined, '', 'PK\u0003\u0004', broken]) {
      const problems = problemsWith({ 'claims.csv': claims, 'fa.yaml': texts });
      expect(problems).toEqual([expect.stringMatching(/^claims\.csv/)]);
    }
  });

  it('has one problem where there is no claim at all', () => {
    const header = 'date,country,stance,summary,sources,confidence,note\n';
    const texts = `${files['fa.yaml']}  RUS-2022: متن\n`;
    expect(problemsWith({ 'claims.csv': header, 'fa.yaml': texts })).toEqual([
      'fa.yaml line 3, key claims: has 2 texts, but the story has no claims',
    ]);
  });

  it.each([
    ['farsi.yaml', '; did you mean "fa.yaml"?'],
    ['persian.yaml', '; did you mean "fa.yaml"?'],
    ['fas.yaml', '; did you mean "fa.yaml"?'],
    ['fa.yml', '; did you mean "fa.yaml"?'],
    ['FA.yaml', '; did you mean "fa.yaml"?'],
    ['xx.yaml', ''],
    ['ps.yaml', ''],
  ])('named %s is said to be in no language of the interface', (name, hint) => {
    expect(problemsWith({ 'fa.yaml': undefined, [name]: files['fa.yaml'] })).toEqual([
      `${name}: is a translation into no language of the interface, which has en, fa${hint}`,
    ]);
  });

  it('into the story’s own language is a problem', () => {
    expect(problemsWith({ 'en.yaml': 'title: Title' })).toEqual([
      'en.yaml: is in the language of story.yaml: its texts stand there',
    ]);
  });

  it('may give the name of the article’s publisher', () => {
    const text = `${files['fa.yaml']}article: { publisher: روزنامه }\n`;
    expect(problemsWith({ 'fa.yaml': text })).toEqual([]);
  });
});
