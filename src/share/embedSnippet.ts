import type { LanguageCode } from '../language/language.ts';
import type { Story } from '../story/story.ts';
import { formatIsoDay } from '../time/day.ts';
import { writeAddress } from '../view/address.ts';
import { openingViewState, type Scheme, tabFor, type ViewState } from '../view/viewState.ts';
import { openingIn, viewAddress } from './shareAddress.ts';

export const chromes = ['full', 'compact', 'none'] as const;

/** What an editor chose for an embed, on top of what is shown. */
export interface EmbedOptions {
  readonly kind: 'iframe' | 'element';
  readonly language: LanguageCode;
  readonly scheme: Scheme;
  /** Whether it opens on the shown date and comparison, or as the story opens. */
  readonly keepsDate: boolean;
  /** Whether it opens the country that is open, or as the story opens. */
  readonly keepsCountry: boolean;
  readonly chrome: (typeof chromes)[number];
  /** CSS pixels; the element's until it knows its own. */
  readonly height: number;
}

/** The height of an embed in CSS pixels within what the loader script takes; 640 where it is no number. */
export function embedHeight(text: string): number {
  const height = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(height)
    ? 640
    : Math.min(4000, Math.max(150, height));
}

/** What the embed shows once it is loaded. */
function embeddedChoices(story: Story, shown: ViewState, options: EmbedOptions): ViewState {
  const opening = openingViewState(story, options.language);
  const { date: day, compare } = options.keepsDate ? shown : opening;
  const country = options.keepsCountry ? shown.country : opening.country;
  const tab = shown.tab === 'country' ? tabFor(country) : shown.tab;
  const { language, scheme } = options;
  return { ...shown, date: day, compare, country, tab, language, scheme };
}

/**
 * The keys of an embed's address beside the opening of its document. The date and the country it is to
 * keep are always named, so that it stays as it is when the story comes to open elsewhere.
 */
function keysOf(story: Story, shown: ViewState, options: EmbedOptions, opening: ViewState) {
  const choices = embeddedChoices(story, shown, options);
  const kept: [key: string, value: string][] = [];
  if (options.keepsDate) kept.push(['date', formatIsoDay(choices.date)]);
  if (options.keepsCountry && choices.country) kept.push(['country', choices.country]);
  const chrome: typeof kept = options.chrome === 'full' ? [] : [['chrome', options.chrome]];
  const { query } = writeAddress(choices, opening, '', '');
  return new Map([...kept, ...new URLSearchParams(query), ...chrome]);
}

/** The address of the embed's document below a site's root. */
export function embedAddress(
  root: string,
  story: Story,
  shown: ViewState,
  options: EmbedOptions,
): string {
  const { folder, opening } = openingIn(story, options.language);
  const pairs = [...keysOf(story, shown, options, opening)].map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return `${root}${folder}embed/${pairs.length > 0 ? '?' : ''}${pairs.join('&')}`;
}

/** HTML to paste into a page; whatever the title has in it stays text. */
export function embedSnippet(
  root: string,
  story: Story,
  title: string,
  shown: ViewState,
  options: EmbedOptions,
): string {
  if (options.kind === 'iframe') {
    return `<iframe ${attributes([
      ['src', embedAddress(root, story, shown, options)],
      ['title', title],
      ['width', '100%'],
      ['height', String(options.height)],
      ['loading', 'lazy'],
      ['sandbox', embedSandbox],
      ['style', 'border: 0'],
    ])}></iframe>`;
  }
  // The element's document is always the one in the story's own language.
  const { opening } = openingIn(story, story.language as LanguageCode);
  const page = viewAddress(root, story, embeddedChoices(story, shown, options));
  const keys = keysOf(story, shown, options, opening);
  const element = attributes([['story', story.id], ...keys, ['height', String(options.height)]]);
  return [
    `<script ${attributes([['src', `${root}embed.js`]])} async></script>`,
    `<demarche-map ${element}><a ${attributes([['href', page]])}>${escapeHtml(title)}</a></demarche-map>`,
  ].join('\n');
}

/** What an embed's document is allowed; it asks for no more. */
export const embedSandbox =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

function attributes(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;',
  );
}
