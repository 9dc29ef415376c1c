import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { listFiles } from '../data/storyFiles.ts';
import { staticKinds } from '../pages/addresses.ts';
import { pageDocument, pageHtml } from '../pages/pageHtml.ts';
import { listPages, type SitePage } from '../pages/sitePages.ts';
import { AuthoringError, readStories } from '../pages/stories.ts';
import { staticAddress, staticHtml, unMembers } from '../static/staticFiles.ts';
import { paletteCss } from './paletteStyles.ts';
import { pageAtPath, stop } from './storyPages.ts';

type Render = typeof import('../pages/render.tsx');

const devOrigin = 'http://localhost:5173';

/** As a module the first script runs only once the page is there, which is soon enough for those who write it. */
const parts = {
  first: '<script type="module" src="/src/app/boot.ts"></script>',
  scripts: '<script type="module" src="/src/app/main.tsx"></script>',
};

/** A Vite plugin that answers with the pages and data files in development, rendered as a build renders them. */
export function devPages(dataDir: string): Plugin {
  return {
    name: 'demarche:dev-pages',
    apply: (_config, { command }) => command === 'serve' && !process.env.VITEST,
    async configureServer(server) {
      let pages = listPages(await readStories(dataDir).catch(stop));
      serve(server, dataDir, () => pages);
      followData(server, dataDir, (again) => {
        pages = again;
      });
    },
  };
}

/** The palette's style sheet, which is no file that Vite would serve. */
const paletteSheet = 'palette.css';

/** What a build joins into two sheets; in development each module is one. */
const staticStyles = [
  '/src/app/page.css',
  '/src/ui/root.module.css',
  '/src/ui/Swatch.module.css',
  '/src/map/drawing/drawing.module.css',
  `/${paletteSheet}`,
  '/src/site/static/StaticPage.module.css',
];

function serve(server: ViteDevServer, dataDir: string, current: () => readonly SitePage[]): void {
  server.middlewares.use(async (request, response, next) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '').replace(/^\//, '');
    if (path === paletteSheet) {
      response.setHeader('Content-Type', 'text/css');
      response.end(paletteCss());
      return;
    }
    const pages = current();
    const file = pages.flatMap(({ files }) => listFiles(files)).find((one) => one.path === path);
    if (file) {
      response.setHeader('Content-Type', path.endsWith('.csv') ? 'text/csv' : 'application/json');
      response.end(file.text);
      return;
    }
    for (const kind of staticKinds) {
      const beside = pages.find(
        (one) => one.kind === 'story' && staticAddress(one, kind).path === `${path}index.html`,
      );
      if (!beside) continue;
      const { renderStatic } = await renderer(server);
      const rendered = await renderStatic(kind, beside, devOrigin, '/', unMembers(dataDir));
      response.setHeader('Content-Type', 'text/html');
      response.end(staticHtml(rendered, '/', staticStyles));
      return;
    }
    const page = pageAtPath(pages, path);
    if (!page) return next();
    try {
      const { renderPage } = await renderer(server);
      const html = readFileSync(join(server.config.root, 'index.html'), 'utf8');
      const document = pageDocument(html, parts);
      const text = pageHtml(document, page, await renderPage(page, devOrigin, '/'), '/');
      response.setHeader('Content-Type', 'text/html');
      response.end(await server.transformIndexHtml(request.url ?? '/', text));
    } catch (error) {
      next(error);
    }
  });
}

/** The pages' components as they are now, in Node. */
function renderer({ environments: { ssr } }: ViteDevServer): Promise<Render> {
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Vite runs no modules for Node.');
  return ssr.runner.import('/src/site/pages/render.tsx');
}

/** Reads the stories again when an editor saves one; problems are told and the last good ones stay. */
function followData(
  server: ViteDevServer,
  dataDir: string,
  onRead: (pages: readonly SitePage[]) => void,
): void {
  server.watcher.add(dataDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(dataDir)) return;
    readStories(dataDir).then(
      (stories) => {
        onRead(listPages(stories));
        server.ws.send({ type: 'full-reload' });
      },
      (error: unknown) => {
        server.config.logger.error(error instanceof AuthoringError ? error.message : String(error));
      },
    );
  });
}
