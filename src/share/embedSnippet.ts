import type { LanguageCode } from '../language/language.ts';
import type { Story } from '../story/story.ts';
import { differences, queryOf, textOf } from '../view/address.ts';
import { clampHeight, embedAllow, embedHeights, embedSandbox } from '../view/embedFrame.ts';
import {
  defaultTab,
  openingViewState,
  type Scheme,
  type ViewState,
  withValidTab,
} from '../view/viewState.ts';
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

/** The height of an embed in CSS pixels that was typed, within what a frame is given; the usual one if it is no number. */
export function embedHeight(text: string): number {
  const height = Math.round(Number(text));
  return text.trim() === '' || !Number.isFinite(height) ? embedHeights.usual : clampHeight(height);
}

/** What the embed shows once it is loaded. */
function embeddedView(story: Story, shown: ViewState, options: EmbedOptions): ViewState {
  const opening = openingViewState(story, options.language);
  const { date, compare } = options.keepsDate ? shown : opening;
  const { country } = options.keepsCountry ? shown : opening;
  const isLost = shown.tab === 'country' && !options.keepsCountry;
  const tab = isLost ? opening.tab : shown.tab;
  const { language, scheme } = options;
  return withValidTab({ ...shown, date, compare, country, tab, language, scheme });
}

/**
 * The keys of an embed's address beside the opening of its document. The date and the country it is to
 * keep are always named, so that it stays as it is when the story comes to open elsewhere.
 */
function keysOf(story: Story, shown: ViewState, options: EmbedOptions, opening: ViewState) {
  const view = embeddedView(story, shown, options);
  const kept = new Map<string, string>();
  if (options.keepsDate) kept.set('date', textOf(view, 'date'));
  if (options.keepsCountry && view.country) kept.set('country', view.country);
  const pairs = new Map([...kept, ...differences(view, opening)]);
  // A country that is named opens its tab, though it be the story's own.
  const named = pairs.has('country') ? view.country : null;
  if (view.tab === defaultTab(view.compare, named)) pairs.delete('tab');
  else pairs.set('tab', view.tab);
  return options.chrome === 'full' ? pairs : pairs.set('chrome', options.chrome);
}

/** The address of the embed's document below a site's root. */
export function embedAddress(
  root: string,
  story: Story,
  shown: ViewState,
  options: EmbedOptions,
): string {
  const { folder, opening } = openingIn(story, options.language);
  return `${root}${folder}embed/${queryOf(keysOf(story, shown, options, opening))}`;
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
      ['allow', embedAllow],
      ['sandbox', embedSandbox],
      ['style', 'border: 0'],
    ])}></iframe>`;
  }
  // The element's document is always the one in the story's own language.
  const { opening } = openingIn(story, story.language as LanguageCode);
  const page = viewAddress(root, story, embeddedView(story, shown, options));
  const keys = keysOf(story, shown, options, opening);
  const element = attributes([
    ['story', story.id],
    // An optimiser may move the script to another address.
    ['base', root],
    ...keys,
    ['height', String(options.height)],
    // Until the script is there.
    ['style', `display: block; min-height: ${options.height}px`],
  ]);
  return [
    `<script ${attributes([['src', `${root}embed.js`]])} async></script>`,
    `<demarche-map ${element}><a ${attributes([['href', page]])}>${escapeHtml(title)}</a></demarche-map>`,
  ].join('\n');
}

function attributes(pairs: readonly (readonly [name: string, value: string])[]): string {
  return pairs.map(([name, value]) => `${name}="${escapeHtml(value)}"`).join(' ');
}

function escapeHtml(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? '&#39;',
  );
}
