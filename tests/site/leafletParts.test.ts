import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { gone, leafletVersion, methods, replacements } from '../../src/site/plugins/leafletCuts.ts';
import { cutLeaflet, leafletParts } from '../../src/site/plugins/leafletParts.ts';

const leaflet = readFileSync('node_modules/leaflet/dist/leaflet-src.esm.js', 'utf8');

const mapImports = [
  "import { CircleMarker, CRS, DomEvent, extend, LatLng, LatLngBounds, LayerGroup } from 'leaflet';",
  "import { Path, Point, Polygon, Polyline, Transformation } from 'leaflet';",
  'console.log(CircleMarker, CRS, DomEvent, extend, LatLng, LatLngBounds, LayerGroup);',
  'console.log(Path, Point, Polygon, Polyline, Transformation);',
].join('\n');

/** What the client's build of an entry is, unminified, so that names can be read in it. */
async function bundleOf(entry: string, before?: Plugin): Promise<string> {
  const entryId = resolve('leaflet-parts-entry.js');
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entryId ? entryId : undefined),
        load: (id) => (id === entryId ? entry : undefined),
      },
      before,
      leafletParts(),
    ],
    build: { write: false, minify: false, rolldownOptions: { input: entryId } },
  });
  const [{ output: files }] = [output].flat() as [Rolldown.RolldownOutput];
  return files.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

function declares(code: string, name: string): boolean {
  return new RegExp(`^var ${name}(?:\\$\\d+)? =`, 'm').test(code);
}

describe('what is built of Leaflet', { timeout: 60_000 }, () => {
  it('has the map, its drawing and its two handlers, and none of the classes that are gone', async () => {
    const code = await bundleOf(
      `import { MapContainer } from 'react-leaflet';\nconsole.log(MapContainer);\n${mapImports}`,
    );
    for (const name of ['Map', 'SVG', 'Polygon', 'CircleMarker', 'LayerGroup', 'Drag', 'TouchZoom'])
      expect(declares(code, name), name).toBe(true);
    for (const name of [...gone, 'BoxZoom', 'Keyboard', 'ScrollWheelZoom', 'EPSG3857', 'vmlMixin'])
      expect(declares(code, name), name).toBe(false);
  });

  it('writes no HTML from a string and does not ask which browser it is but for the wheel', async () => {
    const code = await bundleOf(`import { Map } from 'leaflet';\nconsole.log(Map);\n${mapImports}`);
    expect(code).toContain('appendChild');
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|ActiveXObject|Browser\./);
    expect(code.match(/userAgentContains\(/g)).toHaveLength(2);
  });

  it.each(['Marker', 'TileLayer', 'Popup'])('stops on an import of %s', async (name) => {
    const entry = `import { ${name} } from 'leaflet';\nconsole.log(${name});`;
    await expect(bundleOf(entry)).rejects.toThrow(
      new RegExp(`Leaflet's .*\\b${name}\\b.* would be in the build`),
    );
  });

  it('stops on a component of react-leaflet that makes one of them', async () => {
    const entry = "import { Tooltip } from 'react-leaflet';\nconsole.log(Tooltip);";
    await expect(bundleOf(entry)).rejects.toThrow(/Leaflet's .*Tooltip.* would be in the build/);
  });

  it('stops on an import of a name that is declared no more', async () => {
    await expect(
      bundleOf("import { Browser } from 'leaflet';\nconsole.log(Browser);"),
    ).rejects.toThrow(/Browser/);
  });

  it.each([
    ['a method that is no more', 'Map.include({ tour: function () { this.flyTo(); } });', 'flyTo'],
    ['a name that is declared no more', 'Map.include({ draw: vmlCreate });', 'vmlCreate'],
  ])('stops on code that stays and speaks of %s', async (_, addition, name) => {
    const before: Plugin = {
      name: 'addition',
      transform: (code, id) => (id.includes('leaflet-src') ? `${code}\n${addition}` : undefined),
    };
    const entry = "import { Map } from 'leaflet';\nconsole.log(Map);";
    await expect(bundleOf(entry)).resolves.toContain('Map');
    await expect(bundleOf(entry, before)).rejects.toThrow(
      `Leaflet's ${name} would be in the build`,
    );
  });

  it.each(['flyTo', 'openPopup', 'bindTooltip'])('stops on a call of %s', async (method) => {
    const entry = `import { Map } from 'leaflet';\nnew Map('map').${method}();`;
    await expect(bundleOf(entry)).rejects.toThrow(
      new RegExp(`Leaflet's ${method} would be in .*entry`),
    );
  });

  it('stops where no chunk has Leaflet', async () => {
    await expect(bundleOf('console.log(1);')).rejects.toThrow('No chunk has a part of');
  });
});

describe('cutLeaflet', { timeout: 30_000 }, () => {
  it('gives code without the methods and the names it lists', () => {
    const { code, names } = cutLeaflet(leaflet);
    expect(names.size).toBeGreaterThan(20);
    expect(names).toContain('vmlCreate');
    for (const name of methods.Map ?? []) {
      expect(leaflet).toContain(`\t${name}: function`);
      expect(code.slice(code.indexOf('var Map ='), code.indexOf('var Control ='))).not.toContain(
        `\t${name}: function`,
      );
    }
  });

  it.each([
    ['another version', `var version = "${leafletVersion}"`, 'var version = "1.9.5"', 'version'],
    ['a lost statement', 'TileLayer.WMS = ', 'TileLayer.Wms = ', '"TileLayer.WMS ="'],
    [
      'a statement twice',
      'Map.Keyboard = Keyboard;',
      'Map.Keyboard = Map.Keyboard = 1;Map.Keyboard = 2;',
      '"Map.Keyboard =" 2 times',
    ],
    ['a lost method', '\tflyTo: function', '\tglideTo: function', 'Map.flyTo'],
    ['lost code', 'Browser.vml ? vmlCreate : svgCreate', 'svgCreate', 'Browser.vml ? vmlCreate'],
  ])('names what does not fit: %s', (_, text, instead, sentence) => {
    expect(leaflet).toContain(text);
    expect(() => cutLeaflet(leaflet.replace(text, instead))).toThrow(sentence);
  });

  it('finds code in spite of line breaks, and not in comments', () => {
    const [text = ''] = Object.keys(replacements);
    expect(() => cutLeaflet(`// ${text}\n${leaflet}`)).not.toThrow();
    expect(() => cutLeaflet(leaflet.replaceAll('\r\n', '\n'))).not.toThrow();
  });

  it('is for the version in package.json', () => {
    const { dependencies } = JSON.parse(readFileSync(join('package.json'), 'utf8'));
    expect(dependencies.leaflet).toBe(leafletVersion);
  });
});
