import './page.css';
import { hydrateRoot } from 'react-dom/client';
import { readDrawnAtlas } from '../map/drawnAtlas.ts';
import { IsPrerendered } from '../ui/HydratedLate.tsx';
import { App } from './App.tsx';
import { rememberPress } from './earlyPress.ts';
import { LoadError, loadAtlas, loadSpeech, loadStory } from './load.ts';
import { announceAddress, announceFailure } from './loadingNote.ts';
import { type Page, readPage } from './page.ts';
import { refuseMarkup } from './trustedTypes.ts';

/** Marks the prerendered page whose buttons nothing answers; links still work. */
const unanswering = 'data-unanswering';

refuseMarkup();
const page = readPage(document);
const takePress = rememberPress(page.container);
const lookCloser = () => loadAtlas(page.outlines);
const learn = (code: Page['language']) => loadSpeech(code, page.texts);

async function start(): Promise<void> {
  page.message.replaceChildren();
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
          learn={learn}
          lookCloser={lookCloser}
          kind={page.kind}
          takePress={takePress}
        />
      </IsPrerendered>,
    );
  } catch (error) {
    tell(error instanceof LoadError ? error.kind : 'story');
  }
}

/** Says above the prerendered page, which stays, what did not come, with a way to try again. */
function tell(kind: LoadError['kind']): void {
  const { story = '', invalid = '', retry = '' } = page.message.dataset;
  const text = document.createElement('p');
  text.textContent = kind === 'invalid' ? invalid : story;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = retry;
  button.addEventListener('click', () => void start());
  const alert = document.createElement('div');
  alert.setAttribute('role', 'alert');
  alert.append(text, button);
  page.message.replaceChildren(alert);
  page.container.setAttribute(unanswering, '');
  announceFailure(page.container, text.textContent);
}

void start();
