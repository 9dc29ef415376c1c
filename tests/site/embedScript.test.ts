import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { buildLoader } from '../../src/site/plugins/embedScript.ts';

const loader = await buildLoader();

describe('the loader for host pages', () => {
  test('is at most 2.5 kB gzip', () => {
    const bytes = gzipSync(loader.code, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(500);
    expect(bytes).toBeLessThanOrEqual(2500);
  });

  test('is one classic script that imports nothing and names no global', () => {
    const { program, errors } = parseSync('embed.js', loader.code, { sourceType: 'script' });
    expect(errors).toEqual([]);
    expect(program.body.map(({ type }) => type)).toEqual(['ExpressionStatement']);
    expect(loader.code).toContain('customElements.define');
  });

  test('is told apart by its version and hash, the same for the same code', async () => {
    const hash = createHash('sha384').update(loader.code).digest('base64');
    expect(loader.integrity).toBe(`sha384-${hash}`);
    expect(loader.version).toMatch(/^[0-9a-f]{10}$/);
    expect(await buildLoader()).toEqual(loader);
  });
});
