import type { Outline, OutlineCredit, Outlines } from '../geo/outlines.ts';
import type { Story } from '../story/story.ts';
import type { AuthoringContext, StoryFiles } from './authorStory.ts';
import { asObject, type Report, readFeatures, type Units } from './outlineFeatures.ts';
import type { Problem } from './problem.ts';
import type { Draft } from './readPart.ts';

interface OutlinesContext {
  readonly units: Units;
  /** English names by code, of the countries that take part: the recognisers and the subject. */
  readonly participants: ReadonlyMap<string, string>;
  readonly subject: string;
}

/** More countries without an outline than this is a wrong file, not a coarse one. */
const mostMissing = 60;
/** A projected file is wrong in every feature: nobody reads the other two hundred. */
const mostProblems = 10;

/**
 * Reads the outlines that `story.yaml` names: GeoJSON (RFC 7946) whose features have the property `iso3`, and perhaps a
 * list of `credits`. Gives undefined where it names none, and with problems where they cannot be drawn; `warnings` are
 * whole sentences on what an editor should know.
 */
export function readOwnOutlines(
  files: StoryFiles,
  { countries, units }: AuthoringContext,
  { outlines: name, recognisers = [], subject }: Draft<Story>,
  problems: Problem[],
): { readonly outlines: Outlines; readonly warnings: readonly string[] } | undefined {
  for (const file of Object.keys(files)) {
    if (file.endsWith('.geojson') && file !== name && files[file] !== undefined) {
      problems.push({ file, message: 'is not named in story.yaml, under outlines' });
    }
  }
  if (name === undefined) return undefined;
  const text = name.endsWith('.geojson') ? files[name] : undefined;
  if (text === undefined) {
    const message = 'is not a file of this folder whose name ends in .geojson';
    problems.push({ file: 'story.yaml', key: 'outlines', value: name, message });
    return undefined;
  }
  const taking = new Set([...recognisers, subject?.country]);
  const named = countries.filter(({ iso3 }) => taking.has(iso3));
  const participants = new Map(named.map(({ iso3, name: english }) => [iso3, english]));
  const context = { units, participants, subject: subject?.country ?? '' };
  return readOutlines(name, text, context, problems);
}

function readOutlines(file: string, text: string, context: OutlinesContext, problems: Problem[]) {
  const found: Problem[] = [];
  const report: Report = (key, message, value) =>
    found.push({ file, key, message, ...(value !== undefined && { value: show(value) }) });
  const collection = parseCollection(text, report);
  const credits = readCredits(collection?.credits, report);
  const features = readFeatures(collection?.features ?? [], context.units, report);
  const outlines = features.map(({ outline }) => outline);
  const missing = missingFrom(outlines, context);
  if (found.length === 0) checkMissing(missing, context, report);
  problems.push(...found.slice(0, mostProblems));
  if (found.length > 0) return undefined;
  const turned = features.reduce((sum, feature) => sum + feature.turned, 0);
  const warnings = [...turnedWarning(file, turned), ...missingWarning(file, missing, context)];
  return {
    outlines: { type: 'FeatureCollection' as const, credits, features: outlines },
    warnings,
  };
}

function parseCollection(text: string, report: Report) {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    report('', 'is not JSON');
    return undefined;
  }
  const { type, features, credits } = asObject(json);
  if (type !== 'FeatureCollection') {
    report('type', 'is not "FeatureCollection": outlines are GeoJSON as RFC 7946 has it', type);
    return undefined;
  }
  if (!Array.isArray(features) || features.length === 0) {
    report('features', 'holds no outline');
    return undefined;
  }
  return { features: features as unknown[], credits };
}

function readCredits(value: unknown, report: Report): readonly OutlineCredit[] {
  if (value === undefined) return [];
  const credits = (Array.isArray(value) ? value : [value]).map(asObject);
  const isText = (text: unknown) => typeof text === 'string' && text !== '';
  const isSound = credits.every(
    ({ name, via, licence, url }) =>
      isText(name) && [via, licence, url].every((text) => text === undefined || isText(text)),
  );
  if (isSound) return credits as unknown as OutlineCredit[];
  report('credits', 'is not a list of objects, each with a name and perhaps via, licence and url');
  return [];
}

function missingFrom(features: readonly Outline[], { participants }: OutlinesContext) {
  const drawn = new Set(features.map(({ properties }) => properties.id));
  return [...participants.keys()].filter((iso3) => !drawn.has(iso3));
}

function checkMissing(missing: readonly string[], context: OutlinesContext, report: Report): void {
  const { subject, participants } = context;
  if (missing.includes(subject)) {
    report('features', `has no outline for the subject, ${participants.get(subject)}`);
  }
  if (missing.length > mostMissing) {
    const share = `${missing.length} of ${participants.size} countries`;
    report('features', `has no outline for ${share}; ${mostMissing} may have a marker instead`);
  }
}

function turnedWarning(file: string, turned: number): readonly string[] {
  if (turned === 0) return [];
  const rings = turned === 1 ? '1 ring was' : `${turned} rings were`;
  return [`${file}: ${rings} not wound as RFC 7946 asks, and turned`];
}

function missingWarning(file: string, missing: readonly string[], context: OutlinesContext) {
  if (missing.length === 0) return [];
  const names = missing.map((iso3) => context.participants.get(iso3) ?? iso3);
  const sorted = names.sort(new Intl.Collator('en').compare).join(', ');
  const shown = names.length === 1 ? 'it has a marker' : 'they have markers';
  return [`${file}: has no outline for ${sorted}: ${shown}`];
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
