import type { Slot, Stance } from '../story/story.ts';
import { findScaleFaults } from '../story/storyRules.ts';
import { readPhrase } from './phrase.ts';
import { readAs, readText, type Spot } from './spot.ts';
import { readNewId } from './values.ts';
import { checkKeys, readList, type YamlSpot } from './yamlFile.ts';

/** Reads the scale, from most to least recognising; it is sound where claims can be judged by it. */
export function readScale(spot: YamlSpot): {
  readonly scale: readonly Stance[];
  readonly isSound: boolean;
} {
  if (spot.isAbsent) spot.report(spot.whyEmpty);
  const ids = new Set<string>();
  const items = readList(spot);
  const scale = items.map((item) => readStance(item, ids));
  const sound = scale.filter((stance) => stance !== undefined);
  if (sound.length === items.length) {
    for (const { at, key, message } of findScaleFaults(sound)) items[at]?.at(key).report(message);
  }
  return { scale: sound, isSound: sound.length > 0 && sound.length === items.length };
}

/** Undefined where its id or slot is not known. */
function readStance(spot: YamlSpot, ids: Set<string>): Stance | undefined {
  checkKeys(spot, ['id', 'label', 'criterion', 'phrase', 'slot', 'recognises']);
  const id = readNewId(spot.at('id'), ids);
  const label = readText(spot.at('label'));
  const criterion = readText(spot.at('criterion'));
  const phrase = readPhrase(spot.at('phrase'));
  const slot = readSlot(spot.at('slot'));
  const recognises = readYesNo(spot.at('recognises'));
  if (id === undefined || slot === undefined) return undefined;
  return {
    id,
    label,
    criterion,
    ...(phrase && { phrase }),
    slot,
    recognises: recognises ?? false,
  };
}

function readSlot(spot: Spot): Slot | undefined {
  const parse = (text: string) => (/^[1-7]$/.test(text) ? (Number(text) as Slot) : undefined);
  return readAs(spot, parse, 'is not a palette slot from 1 to 7');
}

function readYesNo(spot: Spot): boolean | undefined {
  const parse = (text: string) =>
    text === 'true' || text === 'false' ? text === 'true' : undefined;
  return readAs(spot, parse, 'is neither "true" nor "false"');
}
