import { describe, expect, it } from 'vitest';
import { slotNumbers } from '../../src/story/palette.ts';
import { problemsAfter } from './files.ts';

describe('story.yaml', () => {
  it.each([
    [
      'id: small',
      'id: samll',
      'story.yaml line 1, key id: "samll" is not the name of the folder, "small"',
    ],
    [
      'summary: A story.',
      'sumary: A story.',
      'story.yaml line 3, key sumary: "sumary" is not a key that is known here; did you mean "summary"?',
    ],
    ['summary: A story.', 'sumary: A story.', 'story.yaml line 1, key summary: is missing'],
    [
      'asOf: 2024-06-30',
      'asOf: 2024-06-31',
      'story.yaml line 5, key asOf: "2024-06-31" is not a day (YYYY-MM-DD)',
    ],
    [
      'title: Who recognises it?',
      `title: ${'x'.repeat(501)}`,
      `story.yaml line 2, key title: "${'x'.repeat(80)}…" is longer than 500 characters`,
    ],
    [
      'asOf: 2024-06-30',
      'asOf: 30 June 2024',
      'story.yaml line 5, key asOf: "30 June 2024" is not a day (YYYY-MM-DD); did you mean "2024-06-30"?',
    ],
    [
      'date: 2024-06,',
      'date: 2024-07-03,',
      'story.yaml line 27, key article.date: "2024-07-03" is after the day up to which the facts were checked (asOf)',
    ],
    [
      'title: Who recognises it?',
      'title: Who recognises it?\nlanguage: ps',
      'story.yaml line 3, key language: "ps" has no page: a story is in one of en, fa',
    ],
    [
      'title: Who recognises it?',
      'title: Who recognises it?\nlanguage: english',
      'story.yaml line 3, key language: "english" is not a language tag such as "fa"; did you mean "en"?',
    ],
    [
      'summary: A story.',
      'summary: A story.\ntoward: { label: "{n} recognise it in {yeer}" }',
      'story.yaml line 4, key toward.label: "{n} recognise it in {yeer}" may have "{n}" and "{year}" in braces, and nothing else',
    ],
    [
      'opensOn: 2022-01-01',
      'opensOn: 1990-01-01',
      'story.yaml line 6, key opensOn: "1990-01-01" is outside the chapters',
    ],
    [
      'from: 1996-09',
      'from: 1996-13',
      'story.yaml line 12, key chapters[0].from: "1996-13" is not a date (YYYY, YYYY-MM or YYYY-MM-DD)',
    ],
    [
      'to: 2001',
      'to: 2021',
      'story.yaml line 10, key chapters[0]: does not end before the next chapter begins',
    ],
    ['to: 2001', 'to: 1995', 'story.yaml line 10, key chapters[0]: ends before it begins'],
    [
      'from: 2021-08-15',
      'from: 2021-08-15\n    to: 2024-07',
      'story.yaml line 16, key chapters[1]: ends after the day up to which the facts were checked (asOf)',
    ],
    ['    to: 2001\n', '', 'story.yaml line 10, key chapters[0].to: is missing'],
    [
      '    gapAfter: { title: Between, text: Nobody governs. }\n',
      '',
      'story.yaml line 10, key chapters[0]: needs a gapAfter, which says what the days before the next chapter are called',
    ],
    [
      'slot: 6',
      'slot: 1',
      'story.yaml line 21, key scale[1].slot: "1" is the slot of another stance',
    ],
    [
      'slot: 6',
      'slot: 80',
      `story.yaml line 21, key scale[1].slot: "80" is not a palette slot from 1 to ${slotNumbers.length}`,
    ],
    ['id: critical', 'id: none', 'story.yaml line 21, key scale[1].id: "none" is reserved'],
    [
      'recognises: true',
      'recognises: yes',
      'story.yaml line 20, key scale[0].recognises: "yes" is neither "true" nor "false"',
    ],
    [
      'watchList: [CHN]',
      'watchList: CHN',
      'story.yaml line 23, key watchList: "CHN" must be a list',
    ],
    [
      'watchList: [CHN]',
      'watchList: [Chna]',
      'story.yaml line 23, key watchList[0]: "Chna" is not a country; did you mean "China"?',
    ],
    [
      '- sco',
      '- soc',
      'story.yaml line 25, key groups[0]: "soc" is not a group that is known; a group of your own has id, label and members; did you mean "sco"?',
    ],
    [
      'subject: { country: AFG, name: The government }',
      'subject: AFG',
      'story.yaml line 4, key subject: "AFG" must be a map of keys and values',
    ],
    ['title: Who recognises it?', 'id: small', 'story.yaml line 2: Map keys must be unique'],
    ['title: Who recognises it?', 'title: "Who', 'story.yaml line 30: Missing closing "quote'],
    [
      'region: [AFG, PAK]',
      'region: &a [AFG, PAK]\nwatchList: *a',
      'story.yaml line 9: *a stands for a value: write the value out',
    ],
  ])('has a problem where something becomes wrong from %j to %j', (old, replacement, problem) => {
    expect(problemsAfter('story.yaml', old, replacement)).toContain(problem);
  });
});
