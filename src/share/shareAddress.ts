import { parseLanguageCode } from '../language/languageList.ts';
import { storySpan } from '../story/chapters.ts';
import type { Claim, Story } from '../story/story.ts';
import { storyFolder } from '../story/storyFolder.ts';
import { clampToSpan } from '../time/span.ts';
import { differences, queryOf } from '../view/address.ts';
import { openingViewState, type ViewState, withCountry } from '../view/viewState.ts';

/** Where the pages of a story are; each address is complete and has a slash at its end. */
export interface Site {
  /** The site's root as the world knows it. */
  readonly root: string;
  /** The root this page came from, which is another one where the site is tried out or copied. */
  readonly servedFrom: string;
}

/**
 * Where the page says it belongs, by its canonical address, and where its story was loaded from, which is where it
 * belongs too if the site was built for no address. A page that says neither counts as a file in the site's root.
 */
export function findSite(document: Document, story: Story): Site {
  const canonical = document.querySelector<HTMLLinkElement>(
    'link[rel="canonical"]:not([data-assumed])',
  )?.href;
  const data = document.querySelector<HTMLLinkElement>('link[data-demarche="story"]')?.href;
  // The data lies in a folder of the root.
  const servedFrom = data ? new URL('..', data).href : new URL('.', document.baseURI).href;
  return { root: rootOf(canonical, story) ?? servedFrom, servedFrom };
}

/** The story's folder in a language, from the site's root, and what its page shows before anybody chose. */
export function openingIn(story: Story, language: ViewState['language']) {
  const folder = storyFolder(story, language);
  const own = parseLanguageCode(story.language) ?? 'en';
  return { folder, opening: openingViewState(story, folder === `${story.id}/` ? own : language) };
}

/** The address of the full page that shows a view, in the reader's language from the first byte. */
export function viewAddress(root: string, story: Story, shown: ViewState): string {
  const { folder, opening } = openingIn(story, shown.language);
  return `${root}${folder}${queryOf(differences(shown, opening))}`;
}

/** The address of the full page on the day a claim takes effect, with its country open. */
export function claimAddress(root: string, story: Story, shown: ViewState, claim: Claim): string {
  return viewAddress(root, story, {
    ...shown,
    ...withCountry(claim.country),
    date: clampToSpan(storySpan(story), claim.date.last),
    compare: null,
    view: 'map',
    hidden: [],
  });
}

function rootOf(address: string | undefined, { id }: Story): string | undefined {
  const end = address?.lastIndexOf(`/${id}/`) ?? -1;
  return end < 0 ? undefined : address?.slice(0, end + 1);
}
