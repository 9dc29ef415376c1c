import type {
  Chapter,
  Claim,
  Correction,
  Fallback,
  Group,
  Implication,
  Milestone,
  Note,
  Phrase,
  Quote,
  Stance,
  Story,
  StoryTexts,
} from './story.ts';
import { translatedKeys } from './translatedKeys.ts';

/** A text and the BCP 47 tag of the language it is in, for `lang`. */
export interface Text {
  readonly text: string;
  readonly language: string;
}

type Keyed = keyof typeof translatedKeys;

/** The texts of a part that can be translated, those that it or its translation has. */
type TextsOf<Part, Section extends Keyed> = {
  readonly [Key in keyof Part as Extract<Key, (typeof translatedKeys)[Section][number]>]: Text;
};

/** What a stance is called, what it takes, and how it is said in a sentence, where that is given. */
interface StanceTexts {
  readonly label: Text;
  /** What stands for the label where there is little room: the label itself where no shorter name is given. */
  readonly short: Text;
  readonly criterion: Text;
  /** In the language of `label`. */
  readonly phrase?: Phrase;
}

/**
 * A story's own texts for a reader: each in the reader's language where it is translated, otherwise in
 * the story's. The functions take the part itself, so that nothing is looked up but its translation.
 */
export interface TranslatedStory {
  readonly title: Text;
  readonly summary: Text;
  readonly subjectName: Text;
  readonly article: {
    readonly headline: Text;
    readonly publisher: Text;
    readonly summary: readonly Text[];
  };
  chapter(chapter: Chapter): {
    readonly title: Text;
    readonly gapAfter?: { readonly title: Text; readonly text: Text };
  };
  stance(stance: Stance): StanceTexts;
  /** What is said of the stances on the way to recognition, where an editor says something. */
  readonly toward?: Text;
  /** The fallback within a chapter that has its own; without a chapter the story's. */
  fallback(chapter?: Chapter): StanceTexts;
  group(group: Group): Text;
  /** How countries moved, those phrases that are in the reader's language. */
  readonly compare: NonNullable<Story['compare']>;
  note(note: Note): TextsOf<Note, 'notes'>;
  claim(claim: Claim): TextsOf<Claim, 'claims'>;
  /** The quoted words themselves are never replaced; `translation` stands beside them. */
  quote(quote: Quote): TextsOf<Quote, 'quotes'>;
  implication(implication: Implication): TextsOf<Implication, 'implications'>;
  milestone(milestone: Milestone): TextsOf<Milestone, 'milestones'>;
  correction(correction: Correction): Text;
}

/** The story's texts for a reader of `language`; without `texts` all are in the story's own language. */
export function translateStory(
  story: Story,
  texts: StoryTexts | undefined,
  language: string,
): TranslatedStory {
  const say = sayingIn(story.language, language);
  return {
    title: say(texts?.title, story.title),
    summary: say(texts?.summary, story.summary),
    subjectName: say(texts?.subject?.name, story.subject.name),
    article: {
      headline: say(texts?.article?.headline, story.article.headline),
      publisher: say(texts?.article?.publisher, story.article.publisher),
      summary: texts?.article?.summary
        ? texts.article.summary.map((text) => ({ text, language }))
        : story.article.summary.map((text) => say(undefined, text)),
    },
    compare: { ...(story.language === language && story.compare), ...texts?.compare },
    ...(story.toward?.label && { toward: say(texts?.toward?.label, story.toward.label) }),
    ...frameTexts(story.fallback, texts, say),
    ...factTexts(texts, say),
  };
}

type Say = (translated: string | undefined, original: string) => Text;

function sayingIn(own: string, language: string): Say {
  return (translated, original) =>
    translated === undefined ? { text: original, language: own } : { text: translated, language };
}

function frameTexts(
  storyFallback: Fallback,
  texts: StoryTexts | undefined,
  say: Say,
): Pick<TranslatedStory, 'chapter' | 'stance' | 'fallback' | 'group'> {
  return {
    chapter({ id, title, gapAfter }) {
      const own = lookUp(texts?.chapters, id);
      return {
        title: say(own?.title, title),
        ...(gapAfter && {
          gapAfter: {
            title: say(own?.gapTitle, gapAfter.title),
            text: say(own?.gapText, gapAfter.text),
          },
        }),
      };
    },
    stance(stance) {
      return stanceTexts(stance, lookUp(texts?.scale, stance.id), say);
    },
    fallback(chapter) {
      if (!chapter?.fallback) return stanceTexts(storyFallback, texts?.fallback, say);
      const own = lookUp(texts?.chapters, chapter.id);
      const translated = own && {
        ...(own.fallbackLabel !== undefined && { label: own.fallbackLabel }),
        ...(own.fallbackShort !== undefined && { short: own.fallbackShort }),
        ...(own.fallbackCriterion !== undefined && { criterion: own.fallbackCriterion }),
        ...(own.fallbackPhrase !== undefined && { phrase: own.fallbackPhrase }),
      };
      return stanceTexts(chapter.fallback, translated, say);
    },
    group: ({ id, label }) => say(lookUp(texts?.groups, id), label),
  };
}

/**
 * A short name and a phrase stay with their label: a sentence in one language never takes a predicate in another, nor
 * is a label in one language shortened to a name in another.
 */
function stanceTexts(
  own: Fallback,
  translated: { label?: string; short?: string; criterion?: string; phrase?: Phrase } | undefined,
  say: Say,
): StanceTexts {
  const { short, phrase } = translated?.label === undefined ? own : translated;
  const label = say(translated?.label, own.label);
  return {
    label,
    short: { ...label, text: short ?? label.text },
    criterion: say(translated?.criterion, own.criterion),
    ...(phrase && { phrase }),
  };
}

function factTexts(
  texts: StoryTexts | undefined,
  say: Say,
): Pick<TranslatedStory, 'note' | 'claim' | 'quote' | 'implication' | 'milestone' | 'correction'> {
  const textsOf =
    <Section extends Keyed>(section: Section) =>
    <Part extends { readonly id: string }>(part: Part) => {
      const all: Readonly<Record<string, Readonly<Record<string, string>>>> =
        texts?.[section] ?? {};
      const own = lookUp(all, part.id) ?? {};
      const original = part as Readonly<Record<string, unknown>>;
      const shown = translatedKeys[section].flatMap((key) => {
        const text = original[key] ?? own[key];
        return typeof text === 'string' ? [[key, say(own[key], text)] as const] : [];
      });
      return Object.fromEntries(shown) as TextsOf<Part, Section>;
    };
  return {
    note: textsOf('notes'),
    claim: textsOf('claims'),
    quote: textsOf('quotes'),
    implication: textsOf('implications'),
    milestone: textsOf('milestones'),
    correction: ({ id, text }) => say(lookUp(texts?.corrections, id), text),
  };
}

// An id such as `constructor` must not find what every object inherits.
function lookUp<Texts>(
  all: Readonly<Record<string, Texts>> | undefined,
  id: string,
): Texts | undefined {
  return all && Object.hasOwn(all, id) ? all[id] : undefined;
}
