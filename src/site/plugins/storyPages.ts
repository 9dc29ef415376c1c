import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ResolvedConfig, Rolldown, ViteBuilder } from 'vite';
import { listFiles } from '../data/storyFiles.ts';
import { siteOrigin } from '../head/origin.ts';
import { staticKinds } from '../pages/addresses.ts';
import { chunksNeededBy, clientFiles } from '../pages/clientFiles.ts';
import { builtParts, pageDocument, pageHtml } from '../pages/pageHtml.ts';
import { playingNote } from '../pages/playingNote.ts';
import { languagesOf, listPages, type SitePage } from '../pages/sitePages.ts';
import { AuthoringError, readStories } from '../pages/stories.ts';
import { precompress } from '../servers/precompress.ts';
import { caddyConfig, headersFile, nginxConfig } from '../servers/serverConfigs.ts';
import { robotsTxt, sitemapXml } from '../servers/sitemap.ts';
import { staticAddress, staticHtml, staticStyles, unMembers } from '../static/staticFiles.ts';
import { buildBoot, buildLoader } from './embedScript.ts';

type Render = typeof import('../pages/render.tsx');

const renderer = 'src/site/pages/render.tsx';
const rendererFolder = 'node_modules/.cache/demarche/render';

/**
 * A Vite plugin whose build emits the pages and data files of the stories in `dataDir`: the components for Node are
 * built first, and write every page into the bundle of the browser's files. Stops with every problem of every story
 * before anything is built.
 */
export function storyPages(dataDir: string): Plugin {
  let pages: readonly SitePage[] = [];
  return {
    name: 'demarche:story-pages',
    apply: 'build',
    config: () => ({
      environments: {
        client: { build: { rolldownOptions: { input: { index: 'src/app/main.tsx' } } } },
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
      builder: {
        // Both builds have this plugin, which has read the stories.
        sharedConfigBuild: true,
        sharedPlugins: true,
        buildApp: async (builder: ViteBuilder) => {
          pages = listPages(await readStories(dataDir).catch(stop));
          await buildSite(builder, pages);
        },
      },
    }),
    // After Vite has put the styles into one sheet.
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        if (this.environment.name !== 'client') return;
        const write: Write = (fileName, source) => {
          this.emitFile({ type: 'asset', fileName, source });
        };
        await writePages(pages, dataDir, this.environment.getTopLevelConfig(), bundle, write);
      },
    },
  };
}

async function buildSite(builder: ViteBuilder, pages: readonly SitePage[]): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('Vite has no environment for the browser or for Node.');
  const { logger } = builder.config;
  const { origin, isDefault } = siteOrigin(process.env);
  if (isDefault) logger.warn(`DEMARCHE_ORIGIN is not set: pages say ${origin}.`);
  await builder.build(ssr);
  await builder.build(client);
  await precompress(resolve(client.config.root, client.config.build.outDir));
  for (const { story } of new Set(pages.map(({ built }) => built))) logger.info(playingNote(story));
}

type Write = (path: string, content: string | Uint8Array) => void;

async function writePages(
  pages: readonly SitePage[],
  dataDir: string,
  config: ResolvedConfig,
  bundle: Rolldown.OutputBundle,
  write: Write,
): Promise<void> {
  const { origin } = siteOrigin(process.env);
  const folder = join(config.root, rendererFolder);
  const render: Render = await import(pathToFileURL(join(folder, 'render.js')).href);
  const { code, version } = await buildBoot();
  const files = clientFiles(bundle, `assets/boot-${version}.js`);
  write(files.boot, code);
  const html = readFileSync(join(config.root, 'index.html'), 'utf8');
  const document = pageDocument(html, builtParts(files));
  // Tests write pages of other stories with it.
  writeFileSync(join(folder, 'document.html'), document);
  const ownStyles = await staticStyles(config);
  const styles = [files.sheet, ownStyles.path];
  write(ownStyles.path, ownStyles.text);
  const members = unMembers(dataDir);
  for (const page of pages) {
    const rendered = await render.renderPage(page, origin);
    const chunks = chunksNeededBy(bundle, page.language);
    write(page.path, pageHtml(document, page, rendered, page.toRoot, chunks));
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
}

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

/** The page a path of the site asks for, if there is one. */
export function pageAtPath(pages: readonly SitePage[], path: string): SitePage | undefined {
  return pages.find((page) => page.path === `${path}index.html`);
}
