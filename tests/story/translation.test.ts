import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Claim, Stance, Story, StoryTexts } from '../../src/story/story.ts';
import { textsSchema } from '../../src/story/textsSchema.ts';
import { translateStory } from '../../src/story/translation.ts';
import { parseCivilDate } from '../../src/time/civilDate.ts';
import { stories } from './arbitrary.ts';

const story = fc.sample(stories, 1)[0] as Story;
const claim = {
  id: 'PAK-1997-05',
  date: parseCivilDate('1997-05'),
  summary: 'It recognised.',
  note: 'Later denied.',
} as Claim;

function texts(input: unknown): StoryTexts {
  return v.parse(textsSchema, input);
}

const en = (text: string) => ({ text, language: 'en' });
const fa = (text: string) => ({ text, language: 'fa' });

describe('translateStory', () => {
  it('says of each text whether it is in the language of the reader', () => {
    const shown = translateStory(
      story,
      texts({
        title: 'عنوان',
        scale: { recognises: { label: 'شناسایی' } },
        claims: { 'PAK-1997-05': { summary: 'شناخت' } },
        subject: {},
        article: { publisher: 'روزنامه', summary: ['یک'] },
      }),
      'fa',
    );
    expect(shown.title).toEqual(fa('عنوان'));
    expect(shown.subjectName).toEqual(en('The government'));
    expect(shown.stance(story.scale[0] as Stance)).toEqual({
      label: fa('شناسایی'),
      short: fa('شناسایی'),
      criterion: en('Criterion of recognises.'),
    });
    expect(shown.claim(claim)).toEqual({ summary: fa('شناخت'), note: en('Later denied.') });
    expect(shown.article).toEqual({
      headline: en('A headline'),
      publisher: fa('روزنامه'),
      summary: [fa('یک')],
    });
  });

  it('gives everything in the language of the story where there are no texts', () => {
    const shown = translateStory(story, undefined, 'fa');
    expect(shown.title).toEqual(en('A story'));
    expect(shown.article.summary).toEqual([en('One.'), en('Two.')]);
    expect(shown.group(story.groups[0]!)).toEqual(en('Gulf'));
    expect(shown.note(story.notes[0]!)).toEqual({ title: en('Doubt'), text: en('Decided so.') });
    expect(shown.implication(story.implications[0]!).title).toEqual(en('Others may follow'));
    expect(shown.correction(story.corrections[0]!)).toEqual(en('Was wrong.'));
  });

  it('shortens a label in its own language only, and to itself where nothing shorter is given', () => {
    const [first, second] = story.scale as readonly Stance[];
    const short = { ...first!, short: 'Yes' };
    const own = { ...second!, short: 'Talks' };
    const shown = translateStory(
      story,
      texts({
        scale: {
          [short.id]: { label: 'شناسایی' },
          [own.id]: { label: 'تماس‌های رسمی', short: 'تماس' },
        },
      }),
      'fa',
    );
    expect(shown.stance(short).short).toEqual(fa('شناسایی'));
    expect(shown.stance(own).short).toEqual(fa('تماس'));
    expect(shown.fallback().short).toEqual(shown.fallback().label);
    const inEnglish = translateStory(story, undefined, 'fa');
    expect(inEnglish.stance(short)).toMatchObject({ label: en(first!.label), short: en('Yes') });
  });

  it("takes a chapter's own fallback from its chapter, and the story's from the story", () => {
    const shown = translateStory(
      story,
      texts({
        fallback: { label: 'یافت نشد' },
        chapters: { 'chapter-0': { gapTitle: 'میان', fallbackLabel: 'بدون' } },
      }),
      'fa',
    );
    const own = story.chapters[0]!;
    expect(shown.fallback(own)).toEqual({
      label: fa('بدون'),
      short: fa('بدون'),
      criterion: en('Own criterion.'),
    });
    expect(shown.fallback().label).toEqual(fa('یافت نشد'));
    expect(shown.fallback({ ...own, id: 'other' }).label).toEqual(en('Own'));
    expect(shown.chapter(own).gapAfter?.title).toEqual(fa('میان'));
    expect(shown.chapter(own).title).toEqual(en('Chapter 0'));
  });

  it('adds a translation to a quote that has none, and keeps one that an editor gave', () => {
    const quote = {
      id: 'q',
      speaker: 'A minister',
      role: 'minister',
      date: claim.date,
      language: 'ru',
      text: 'Слова.',
      source: 'tass',
    };
    const shown = translateStory(story, texts({ quotes: { q: { translation: 'سخن' } } }), 'fa');
    expect(shown.quote(quote).translation).toEqual(fa('سخن'));
    expect(shown.quote({ ...quote, id: 'r' })).not.toHaveProperty('translation');
    expect(shown.quote({ ...quote, id: 'r', translation: 'Words.' }).translation).toEqual(
      en('Words.'),
    );
  });

  it('finds nothing under an id that every object inherits', () => {
    const shown = translateStory(story, texts({ groups: {}, claims: {} }), 'fa');
    expect(shown.group({ id: 'constructor', label: 'Gulf', members: [] })).toEqual(en('Gulf'));
    expect(shown.claim({ ...claim, id: 'toString' }).summary).toEqual(en('It recognised.'));
  });
});
