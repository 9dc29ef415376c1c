import { describe, expect, test } from 'vitest';
import { hostileAddresses } from '../fixtures/hostile.ts';
import { files, problemsWith } from './files.ts';

describe.each(hostileAddresses)('the address %j', (address) => {
  test('is refused in an editor’s files, by file, row and column', () => {
    const cell = `"${address.replaceAll('"', '""')}"`;
    const problems = problemsWith({
      'sources.csv': `${files['sources.csv']}x,X,X,,${cell},${cell},\n`,
      'story.yaml': files['story.yaml']?.replace(
        'publisher: A paper',
        `publisher: A paper, url: ${JSON.stringify(address)}`,
      ),
    });
    const refusal =
      /^(sources.csv row 4, column \w+|story.yaml .*url): .* is not an http address$/s;
    expect(problems.map((problem) => refusal.exec(problem)?.[1] ?? problem)).toEqual([
      expect.stringMatching(/^story\.yaml line \d+, key article\.url$/),
      'sources.csv row 4, column url',
      'sources.csv row 4, column archived',
    ]);
  });
});
