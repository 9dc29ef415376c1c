import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { devPages } from './src/site/plugins/devPages.ts';
import { languageModules } from './src/site/plugins/languageModules.ts';
import { thirdPartyNotices } from './src/site/plugins/notices.ts';
import { paletteStyles } from './src/site/plugins/paletteStyles.ts';
import { storyPages } from './src/site/plugins/storyPages.ts';

const dataDir = fileURLToPath(new URL('./data', import.meta.url));

export default defineConfig({
  // Every address in the built pages is relative, so that dist/ works from any path of any server.
  base: './',
  // A missing page is a 404, not the lead story.
  appType: 'mpa',
  plugins: [
    react(),
    languageModules(dataDir),
    paletteStyles(),
    storyPages(dataDir),
    devPages(dataDir),
    thirdPartyNotices(),
  ],
  // The package's main file is a script that sets a global.
  resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
  // Names of classes are a tenth of a page: a line number in each is too much.
  css: { modules: { generateScopedName: '[local]-[hash:base64:3]' } },
  build: {
    // Of spring 2024, the first that all have light-dark() and :has(); what is newer may only add to the page.
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // One style sheet: without the part of a chunk that came late a map would be drawn wrong.
    cssCodeSplit: false,
    // A chunk is named for what it holds, so that a budget can be put on it.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ name, facadeModuleId }) => chunkName(name, facadeModuleId),
        codeSplitting: {
          groups: [
            // Another deploy leaves it in the cache.
            {
              name: 'react',
              test: /node_modules\/(?:react|react-dom|scheduler)\//,
              priority: 1,
            },
            // In one chunk whatever else needs a part of it: else each part is a chunk of its own.
            { name: 'page', tags: ['$initial'] },
            // The same for what the story and other panels of the details need.
            {
              name: 'panels',
              test: /src\/(?:details\/(?!table)|ui\/(?!SelectField))/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: true, headers: { 'Access-Control-Allow-Origin': '*' } },
  test: {
    // A machine whose cores are busy is slower, and not wrong.
    testTimeout: 30_000,
    css: { include: [/\.module\.css$/], modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          // Half the time of all: nothing here mocks a module or keeps a state between tests.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/repo/bundle.test.ts'],
          setupFiles: ['tests/draws.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'components',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/draws.ts', 'tests/unmount.ts'],
        },
      },
      // Reads dist/, so it has a meaning only after a build.
      { extends: true, test: { name: 'bundle', include: ['tests/repo/bundle.test.ts'] } },
    ],
  },
});

function chunkName(name: string, moduleId: string | null | undefined): string {
  const language = /\/language\/languages\/(\w+)\.ts$/.exec(moduleId ?? '')?.[1];
  const [, subject, code] = /virtual:(area-notes|regions)\/(\w+)$/.exec(moduleId ?? '') ?? [];
  if (language) return `assets/language-${language}-[hash].js`;
  return subject ? `assets/${subject}-${code}-[hash].js` : `assets/${name}-[hash].js`;
}
