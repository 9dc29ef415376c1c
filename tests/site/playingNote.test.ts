import { expect, it } from 'vitest';
import { playingNote } from '../../src/site/pages/playingNote.ts';
import { story } from '../data/taliban.ts';

it('an editor is told how long a story plays', () => {
  expect(playingNote(story)).toBe('taliban: 57 events, played in 76.5 s');
});
