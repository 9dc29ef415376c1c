import { expect, test } from 'vitest';
import { firstSentence, mainPoint, sentencesOf } from '../../src/wording/firstSentence.ts';

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['No mark at all', ['No mark at all']],
  ['The first paragraph. A. Minister spoke.', ['The first paragraph.', 'A. Minister spoke.']],
  [
    'In St. Petersburg Mr. Smith spoke. He left.',
    ['In St. Petersburg Mr. Smith spoke.', 'He left.'],
  ],
  ['“It is done.” So they said.', ['“It is done.”', 'So they said.']],
  [
    'They met at 3.30 p.m. in Doha. It was brief.',
    ['They met at 3.30 p.m. in Doha.', 'It was brief.'],
  ],
  ['روسیه آن را شناخت. دیگران چه؟ نمی‌دانیم.', ['روسیه آن را شناخت.', 'دیگران چه؟', 'نمی‌دانیم.']],
  ['', []],
])('the sentences of "%s"', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
  expect(sentences.join(' ')).toBe(text);
  expect(firstSentence(text)).toBe(sentences[0] ?? '');
});

test('the main point ends where a colon begins the particulars, if it can stand alone', () => {
  expect(
    mainPoint(
      'Russia recognises the Islamic Emirate, the first to do so: Zhirnov tells Muttaqi. More.',
    ),
  ).toBe('Russia recognises the Islamic Emirate, the first to do so.');
  expect(mainPoint('Muttaqi said: they may come at 10:30. More.')).toBe(
    'Muttaqi said: they may come at 10:30.',
  );
});
