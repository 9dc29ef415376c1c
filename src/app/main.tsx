import './page.css';
import { hydrateRoot } from 'react-dom/client';
import { failureReport } from '../embed/frame/failureReport.ts';
import { applyLook } from '../embed/frame/look.ts';
import { readDrawnAtlas } from '../map/drawing/drawnAtlas.ts';
import { IsPrerendered } from '../ui/HydratedLate.tsx';
import { LostModuleError } from '../ui/lazyModule.ts';
import { App } from './App.tsx';
import { endAlert, showAlert, unanswering } from './alert.ts';
import { rememberPress } from './bootPress.ts';
import { LoadError, loadAtlas, loadSpeech, loadStory } from './load.ts';
import { announceAddress, announceFailure } from './loadingNote.ts';
import { type Page, readPage } from './page.ts';
import { refuseMarkup } from './trustedTypes.ts';

refuseMarkup();
const page = readPage(document);
const takePress = rememberPress(page.container);
const tellHost = page.kind === 'embed' ? failureReport(window) : () => {};
const loadDetailedOutlines = () => loadAtlas(page.outlines).catch(tellAnd('outlines'));
const learn = (code: Page['language']) => loadSpeech(code, page.texts);
const learnLater = (code: Page['language']) => learn(code).catch(tellAnd('language'));

async function start(): Promise<void> {
  if (page.kind === 'embed') applyLook(document, location);
  endAlert(page.message, 'data');
  page.container.removeAttribute(unanswering);
  try {
    const [story, speech] = await Promise.all([
      loadStory(page.story),
      learn(page.language).then((learnt) => {
        announceAddress(page.container, learnt.language);
        return learnt;
      }),
    ]);
    const atlas = readDrawnAtlas(page.container, JSON.parse(page.atlas));
    hydrateRoot(
      page.container,
      <IsPrerendered value={true}>
        <App
          story={story}
          atlas={atlas}
          speech={speech}
          learn={learnLater}
          loadDetailedOutlines={loadDetailedOutlines}
          site={{ root: page.root, isEmbed: page.kind === 'embed' }}
          kind={page.kind}
          takePress={takePress}
        />
      </IsPrerendered>,
      { onCaughtError: tellOfPart },
    );
  } catch (error) {
    tell(error);
  }
}

/** Tells the page round an embed and lets the failure go on to whoever asked. */
function tellAnd(code: 'outlines' | 'language') {
  return (error: unknown): never => {
    tellHost(code, messageOf(error));
    throw error;
  };
}

/** Says to the reader and to the page round an embed what did not come. */
function tell(error: unknown): void {
  const kind = error instanceof LoadError ? error.kind : 'story';
  const text = page.message.dataset[kind] ?? '';
  const isGone = error instanceof LoadError && error.isGone;
  const retry = () => (isGone ? location.reload() : void start());
  showAlert(page.message, 'data', text, page.message.dataset.retry ?? '', retry);
  page.container.setAttribute(unanswering, '');
  document.documentElement.removeAttribute('data-framed');
  announceFailure(page.container, text);
  tellHost(kind === 'language' ? kind : 'story', messageOf(error));
}

/** A part that failed alone has said so to the reader. */
function tellOfPart(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: React says it there where nobody else is told.
  console.error(error instanceof LostModuleError ? error.cause : error);
  tellHost(error instanceof LostModuleError ? 'chunk' : 'part', messageOf(error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

void start();
