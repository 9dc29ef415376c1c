import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { pageHtml } from './pageHtml.ts';
import { AuthoringError, type BuiltStory, readStories } from './stories.ts';
import { filesOf, listFiles, type StoryFiles } from './storyFiles.ts';

interface Site {
  readonly stories: readonly { readonly built: BuiltStory; readonly files: StoryFiles }[];
}

/**
 * A Vite plugin that turns the stories of `dataDir` into pages and data files: written by a build,
 * answered from memory in development. Both stop with every problem of every story.
 */
export function storyPages(dataDir: string): Plugin {
  let site: Site;
  return {
    name: 'demarche:story-pages',
    enforce: 'post',
    async buildStart() {
      if (this.meta.watchMode) return;
      site = await readSite(dataDir).catch(stop);
    },
    generateBundle(_options, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') return;
      const document = String(index.source);
      for (const [at, { built, files }] of site.stories.entries()) {
        for (const { path, text } of listFiles(files)) {
          this.emitFile({ type: 'asset', fileName: path, source: text });
        }
        if (at === 0) index.source = pageHtml(document, built.story, files, './');
        const source = pageHtml(document, built.story, files, '../');
        this.emitFile({ type: 'asset', fileName: `${built.story.id}/index.html`, source });
      }
    },
    async configureServer(server) {
      site = await readSite(dataDir).catch(stop);
      serveSite(server, () => site);
      followData(server, dataDir, (again) => {
        site = again;
      });
    },
  };
}

/** Ends with what an editor has to mend, and nothing round it: Vite would print it twice, with a stack. */
function stop(error: unknown): never {
  if (!(error instanceof AuthoringError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

async function readSite(dataDir: string): Promise<Site> {
  const stories = await readStories(dataDir);
  return { stories: stories.map((built) => ({ built, files: filesOf(built) })) };
}

function serveSite(server: ViteDevServer, current: () => Site): void {
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '').replace(/^\//, '');
    const { stories } = current();
    const file = stories.flatMap(({ files }) => listFiles(files)).find((one) => one.path === path);
    if (file) {
      response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv' : 'application/json');
      response.end(file.text);
      return;
    }
    const story =
      path === '' ? stories[0] : stories.find(({ built }) => path === `${built.story.id}/`);
    if (!story) return next();
    const document = readFileSync(join(server.config.root, 'index.html'), 'utf8');
    const html = pageHtml(document, story.built.story, story.files, '/');
    response.setHeader('Content-Type', 'text/html');
    response.end(await server.transformIndexHtml(request.url ?? '/', html));
  });
}

/** Reads the stories again when an editor saves one; problems are told and the last good ones stay. */
function followData(server: ViteDevServer, dataDir: string, onRead: (site: Site) => void): void {
  server.watcher.add(dataDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(dataDir)) return;
    readSite(dataDir).then(
      (site) => {
        onRead(site);
        server.ws.send({ type: 'full-reload' });
      },
      (error: unknown) => {
        server.config.logger.error(error instanceof AuthoringError ? error.message : String(error));
      },
    );
  });
}
