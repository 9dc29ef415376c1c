import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** In bytes; what is smaller comes in one packet either way. */
const smallest = 1000;

const texts = ['.html', '.js', '.css', '.json', '.svg', '.csv', '.txt', '.xml'];

/**
 * Writes beside every text in `folder`, and in the folders inside, of 1,000 bytes or more, the same
 * compressed at its best as `<name>.br` and `<name>.gz`: a server then sends a page of 600 kB without
 * compressing it for each reader.
 */
export async function precompress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && texts.includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(files.map(compressFile));
}

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  await Promise.all([
    promisify(brotliCompress)(content, { params }).then((it) => writeFile(`${file}.br`, it)),
    promisify(gzip)(content, { level: 9 }).then((it) => writeFile(`${file}.gz`, it)),
  ]);
}
