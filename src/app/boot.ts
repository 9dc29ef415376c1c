import { failureReport } from '../embed/frame/errors.ts';
import { tellHeightEarly } from '../embed/frame/heightChannel.ts';
import { applyLook } from '../embed/frame/parameters.ts';
import { parseLanguageCode } from '../language/languageList.ts';
import { addressValues } from '../view/addressKeys.ts';
import {
  asksForAnotherPicture,
  hidePrerendered,
  leavePrerendered,
  showFailure,
} from './prerendered.ts';
import { keepPress } from './press.ts';

/**
 * A script of its own that runs in the head before anything is painted and depends on no other file: an
 * embed gets its look and tells its height, and a page whose script or style is lost says so.
 */
const isEmbed = document.documentElement.dataset.kind === 'embed';
/** Where this script comes from, and all that the build writes. */
const ownFiles = (document.currentScript as HTMLScriptElement).src.replace(/[^/]*$/, '');
const isLeaving = isEmbed && goToLanguage(document, location);
const tellHost = isEmbed ? failureReport(window) : () => {};

if (!isLeaving) {
  if (isEmbed) applyLook(document, location);
  if (asksForAnotherPicture(location)) hidePrerendered();
  // At an element the event does not bubble.
  addEventListener('error', ({ target }) => follow(target), true);
  preloadData();
  keepPress(document);
  if (isEmbed) whenParsed(tellNaturalHeight);
}

function tellNaturalHeight(): void {
  const natural = document.querySelector('[data-natural-height]');
  if (natural) tellHeightEarly(window, natural);
}

/** The story comes while the page's own script does, which would ask for it later. */
function preloadData(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-soon]')) {
    link.as = 'fetch';
    link.rel = 'preload';
  }
}

/** What another has put into the page, a counter or an extension, is no affair of the reader's. */
function isOwn(address: string): boolean {
  return address.startsWith(ownFiles);
}

function follow(lost: EventTarget | null): void {
  if (lost instanceof HTMLScriptElement) {
    if (!isOwn(lost.src)) return;
    if (!isEmbed || !startAgain()) tellScript(lost.src);
  } else if (
    lost instanceof HTMLLinkElement &&
    lost.relList.contains('stylesheet') &&
    isOwn(lost.href)
  ) {
    const isSecondTime = lost.href.includes(again);
    if (isSecondTime) tellStyles(lost);
    else askAgain(lost);
  }
}

const again = 'again=';

/**
 * Opens an embed's document once more, past the cache that may have it from before a deploy: the scripts
 * it names belong together. False the second time. The host's page stays as it is.
 */
function startAgain(): boolean {
  if (location.search.includes(again)) return false;
  location.replace(`?${location.search.slice(1)}&${again}1${location.hash}`);
  return true;
}

let asked = 0;

function askAgain(lost: HTMLLinkElement): void {
  const link = lost.cloneNode() as HTMLLinkElement;
  link.href = `${lost.href.replace(/\?.*/, '')}?${again}${++asked}`;
  lost.replaceWith(link);
}

function tellScript(address: string): void {
  whenParsed(() => {
    showFailure('script', () => location.reload());
    leavePrerendered();
  });
  tellHost('chunk', `${address} or a script that it needs did not load.`);
}

function tellStyles(lost: HTMLLinkElement): void {
  whenParsed(() => showFailure('styles', () => askAgain(lost)));
  tellHost('styles', `${lost.href} did not load.`);
}

/** Once the body is there, which is before the page's own script runs. */
function whenParsed(act: () => void): void {
  if (document.readyState !== 'loading') act();
  else document.addEventListener('readystatechange', act, { once: true });
}

/**
 * Leaves for the embed in the language that the address names, where the build has written one: a page
 * that changed its language after it was painted would move everything on it. True where it leaves.
 */
export function goToLanguage(document: Document, location: Location): boolean {
  const code = parseLanguageCode(addressValues(location.search, location.hash).get('lang') ?? '');
  if (!code || code === document.documentElement.lang) return false;
  const page = document.querySelector<HTMLLinkElement>(
    `link[data-demarche="embed"][data-language="${code}"]`,
  );
  if (!page) return false;
  document.documentElement.hidden = true;
  location.replace(page.href + location.search + location.hash);
  return true;
}
