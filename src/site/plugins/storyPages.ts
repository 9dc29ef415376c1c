import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteBuilder } from 'vite';
import { listFiles } from '../data/storyFiles.ts';
import { siteOrigin } from '../head/origin.ts';
import { staticKinds } from '../pages/addresses.ts';
import { pageHtml } from '../pages/pageHtml.ts';
import { playingNote } from '../pages/playingNote.ts';
import { takePreloads } from '../pages/preloads.ts';
import { languagesOf, listPages, type SitePage } from '../pages/sitePages.ts';
import { AuthoringError, readStories } from '../pages/stories.ts';
import { headersFile } from '../servers/headers.ts';
import { precompress } from '../servers/precompress.ts';
import { caddyConfig, nginxConfig } from '../servers/serverConfigs.ts';
import { robotsTxt, sitemapXml } from '../servers/sitemap.ts';
import { staticAddress, unMembers } from '../static/staticAddress.ts';
import { staticHtml } from '../static/staticHtml.ts';
import { sheetOf, staticStyles } from '../static/staticStyles.ts';
import { buildEarly, buildLoader } from './embedScript.ts';

type Render = typeof import('../pages/render.tsx');

const renderer = 'src/site/pages/render.tsx';
const rendererFolder = 'node_modules/.cache/demarche/render';

/**
 * A Vite plugin whose build writes the pages and data files of the stories in `dataDir`: the browser's
 * files first, then the same components for Node, which render every page. Stops with every problem of
 * every story before anything is built.
 */
export function storyPages(dataDir: string): Plugin {
  return {
    name: 'demarche:story-pages',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { manifest: true } },
        ssr: {
          build: {
            ssr: true,
            outDir: rendererFolder,
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: renderer, output: { entryFileNames: 'render.js' } },
          },
        },
      },
      builder: { buildApp: (builder: ViteBuilder) => buildSite(builder, dataDir) },
    }),
  };
}

async function buildSite(builder: ViteBuilder, dataDir: string): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('Vite has no environment for the browser or for Node.');
  const { origin, isDefault } = siteOrigin(process.env);
  if (isDefault) builder.config.logger.warn(`DEMARCHE_ORIGIN is not set: pages say ${origin}.`);
  const pages = listPages(await readStories(dataDir).catch(stop));
  await builder.build(client);
  await builder.build(ssr);
  const { root, build } = client.config;
  const render: Render = await import(pathToFileURL(join(root, rendererFolder, 'render.js')).href);
  const out = resolve(root, build.outDir);
  const write = writerTo(out);
  const document = readFileSync(join(out, 'index.html'), 'utf8');
  const preloadsOf = takePreloads(out);
  const ownStyles = await staticStyles(client.config);
  const styles = [sheetOf(document), ownStyles.path];
  write(ownStyles.path, ownStyles.text);
  const members = unMembers(dataDir);
  const { code, version } = await buildEarly();
  const early = `assets/early-${version}.js`;
  write(early, code);
  for (const page of pages) {
    const rendered = await render.renderPage(page, origin);
    const preloads = preloadsOf(page.language);
    const script = `<script src="${page.toRoot}${early}"></script>`;
    write(page.path, pageHtml(document, page, rendered, page.toRoot, script, preloads));
    if (page.kind !== 'story') continue;
    for (const kind of staticKinds) {
      const { path, toRoot } = staticAddress(page, kind);
      const beside = await render.renderStatic(kind, page, origin, toRoot, members);
      const sheets = styles.map((sheet) => `${toRoot}${sheet}`);
      write(path, staticHtml(beside, toRoot, sheets));
    }
    for (const { path, content } of await render.renderPictures(page, origin)) write(path, content);
    for (const { path, text } of listFiles(page.files)) write(path, text);
  }
  await writeSiteFiles(pages, origin, write);
  await precompress(out);
  for (const { story } of new Set(pages.map(({ built }) => built))) {
    builder.config.logger.info(playingNote(story));
  }
}

type Write = (path: string, content: string | Uint8Array) => void;

/** The files a site has once: for search engines, for servers and for host pages. */
async function writeSiteFiles(
  pages: readonly SitePage[],
  origin: string,
  write: Write,
): Promise<void> {
  const stories = [...new Set(pages.map(({ built }) => built))];
  const listed = stories.map((built) => ({ story: built.story, languages: languagesOf(built) }));
  write('sitemap.xml', sitemapXml(listed, origin));
  write('robots.txt', robotsTxt(origin));

  write('servers/nginx.conf', nginxConfig(origin));
  write('servers/Caddyfile', caddyConfig(origin));
  const { code, integrity, version } = await buildLoader();
  const file = `embed-${version}.js`;
  write('embed.js', code);
  write(file, code);
  write('embed.json', JSON.stringify({ version, file, integrity }));
  const ids = stories.map(({ story }) => story.id);
  write('_headers', headersFile(origin, ids, [file]));
}

/** Ends with what an editor has to mend, and nothing round it: Vite would print it twice, with a stack. */
export function stop(error: unknown): never {
  if (!(error instanceof AuthoringError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

function writerTo(folder: string): Write {
  return (path, content) => {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
}

/** The page a path of the site asks for, if there is one. */
export function pageAtPath(pages: readonly SitePage[], path: string): SitePage | undefined {
  return pages.find((page) => page.path === `${path}index.html`);
}
