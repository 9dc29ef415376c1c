import './page.css';
import { hydrateRoot, type Root } from 'react-dom/client';
import { groundsComeBy } from '../details/grounds.ts';
import { panels } from '../details/Tabs.tsx';
import { failureReport } from '../embed/frame/errors.ts';
import { applyLook } from '../embed/frame/parameters.ts';
import type { Atlas } from '../geo/atlas.ts';
import { readDrawnAtlas } from '../map/drawing/drawnAtlas.ts';
import { tileGrid } from '../map/tileGrid.ts';
import type { Story } from '../story/story.ts';
import { addGrounds } from '../story/storyData.ts';
import { forgetLostModules, LostModuleError } from '../ui/lazyModule.ts';
import { followLostChunks } from '../ui/retryImport.ts';
import { addressValues } from '../view/addressKeys.ts';
import { App } from './App.tsx';
import { bearForeignTexts } from './foreignTexts.ts';
import { LoadError, loadAtlas, loadGrounds, loadPageData, loadSpeech } from './load.ts';
import { announceAddress, announceFailure } from './loadingNote.ts';
import { type Page, readPage } from './page.ts';
import { type Failure, leavePrerendered, showFailure, takePrerendered } from './prerendered.ts';
import { takePress } from './press.ts';
import { ErrorBoundary } from './SectionBoundary.tsx';
import { refuseMarkup } from './trustedTypes.ts';
import type { Speech } from './useSpeech.tsx';

refuseMarkup();
const page = readPage(document);
const tellHost = page.kind === 'embed' ? failureReport(window) : () => {};
const loadDetailedOutlines = () => loadAtlas(page.outlines).catch(tellAnd('outlines'));
const learn = (code: Page['language']) => loadSpeech(code, page.texts);
const learnLater = (code: Page['language']) => learn(code).catch(tellAnd('language'));

/** The page as it stood when React could not go on. */
let standing: Node | undefined;

/** React asks for a fallback before it takes anything away. */
function keepPage(): null {
  standing ??= page.container.cloneNode(true);
  return null;
}

async function start(): Promise<void> {
  if (page.kind === 'embed') applyLook(document, location);
  takePrerendered();
  const data = loadPageData(page.story);
  groundsComeBy(async () => {
    const [{ story }, grounds] = await Promise.all([
      data,
      loadGrounds(page.grounds).catch(tellLost),
    ]);
    addGrounds(story, grounds);
  });
  fetchOpeningPanels();
  try {
    const [{ story, atlas }, speech] = await Promise.all([
      data,
      learn(page.language).then((learnt) => {
        announceAddress(page.container, learnt.language);
        return learnt;
      }),
    ]);
    hydrate(story, readDrawnAtlas(page.container, atlas), speech);
  } catch (error) {
    tellLoad(error);
  }
}

/** The panels that the address asks for, and the squares, come beside the data; one that does not is told of where it would stand. */
function fetchOpeningPanels(): void {
  const asked = addressValues(location.search, location.hash);
  const isAsked = {
    story: false,
    country: asked.has('country'),
    table: false,
    changes: asked.has('compare'),
  };
  for (const [tab, panel] of Object.entries(panels)) {
    if (tab === asked.get('tab') || isAsked[tab as keyof typeof panels]) {
      panel.load().catch(forgetLostModules);
    }
  }
  if (asked.get('view') === 'grid') tileGrid.load().catch(forgetLostModules);
}

function hydrate(story: Story, atlas: Atlas, speech: Speech): void {
  bearForeignTexts(page.container);
  const root = hydrateRoot(
    page.container,
    <ErrorBoundary fallback={keepPage}>
      <App
        story={story}
        atlas={atlas}
        speech={speech}
        learn={learnLater}
        loadDetailedOutlines={loadDetailedOutlines}
        site={{ root: page.root, isEmbed: page.kind === 'embed' }}
        kind={page.kind}
        takePress={() => takePress(document)}
      />
    </ErrorBoundary>,
    {
      onCaughtError: (error) => {
        tellPart(error);
        // React has emptied the page, and is still at it.
        if (standing) setTimeout(() => putBack(root, standing));
      },
    },
  );
}

function putBack(root: Root, kept: Node | undefined): void {
  root.unmount();
  page.container.replaceChildren(...(kept?.childNodes ?? []));
  tellReader('script', () => location.reload());
}

/** What the page needs did not come: the prerendered one stays and says so. */
function tellLoad(error: unknown): void {
  const kind = error instanceof LoadError ? error.kind : 'story';
  const isGone = error instanceof LoadError && error.isGone;
  tellReader(kind, () => (isGone ? location.reload() : void start()));
  tellHost(kind === 'language' ? kind : 'story', messageOf(error));
}

function tellReader(kind: Failure, onRetry: () => void): void {
  announceFailure(page.container, showFailure(kind, onRetry));
  leavePrerendered();
}

/** A part that failed alone has said so to the reader, and a chunk that did not come is told of where it is lost. */
function tellPart(error: unknown): void {
  if (!(error instanceof LostModuleError)) tell('part', error);
}

/** Tells developers, and the page round an embed. */
function tell(code: 'part' | 'chunk', error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: React says it there where nobody else is told.
  console.error(error);
  tellHost(code, messageOf(error));
}

/** The panels that wait for it say so themselves. */
function tellLost(error: unknown): never {
  tell('chunk', error);
  throw error;
}

/** Tells the page round an embed and lets the failure go on to whoever asked. */
function tellAnd(code: 'outlines' | 'language') {
  return (error: unknown): never => {
    tellHost(code, messageOf(error));
    throw error;
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

followLostChunks((error) => tell('chunk', error));
void start();
