import * as v from 'valibot';
import {
  civilDateSchema,
  daySchema,
  idSchema,
  iso3Schema,
  languageSchema,
  listUpTo,
  phraseSchema,
  textUpTo,
  webAddressSchema,
} from './schemaParts.ts';

const label = textUpTo(500);
const prose = textUpTo(10_000);
const ids = listUpTo(200, idSchema);
const countries = listUpTo(500, iso3Schema);

const fallback = v.object({ label, criterion: prose, phrase: v.exactOptional(phraseSchema) });

const chapter = v.object({
  id: idSchema,
  title: label,
  from: daySchema,
  to: daySchema,
  gapAfter: v.exactOptional(v.object({ title: label, text: prose })),
  fallback: v.exactOptional(fallback),
});

const stance = v.object({
  id: idSchema,
  label,
  criterion: prose,
  phrase: v.exactOptional(phraseSchema),
  slot: v.picklist([1, 2, 3, 4, 5, 6, 7], 'is not a palette slot from 1 to 7'),
  recognises: v.boolean(),
});

const claim = v.object({
  id: idSchema,
  country: iso3Schema,
  date: civilDateSchema,
  stance: idSchema,
  summary: prose,
  sources: ids,
  confidence: v.picklist(['confirmed', 'reported', 'disputed', 'unverified']),
  note: v.exactOptional(prose),
});

const source = v.object({
  id: idSchema,
  publisher: label,
  title: label,
  published: v.exactOptional(civilDateSchema),
  url: v.exactOptional(webAddressSchema),
  archived: v.exactOptional(webAddressSchema),
  language: v.exactOptional(languageSchema),
});

const quote = v.object({
  id: idSchema,
  speaker: label,
  role: label,
  country: v.exactOptional(iso3Schema),
  date: civilDateSchema,
  language: languageSchema,
  text: prose,
  translation: v.exactOptional(prose),
  original: v.exactOptional(label),
  source: idSchema,
});

const implication = v.object({
  id: idSchema,
  title: label,
  text: prose,
  countries,
  quotes: ids,
  sources: ids,
});

const milestone = v.object({
  id: idSchema,
  date: civilDateSchema,
  title: label,
  summary: prose,
  sources: ids,
});

const article = v.object({
  headline: label,
  publisher: label,
  date: civilDateSchema,
  url: v.exactOptional(webAddressSchema),
  summary: listUpTo(100, prose),
});

/** The shape of compiled JSON: a story with its dates as text. What the parts say of each other is not checked here. */
export const storySchema = v.object({
  id: v.pipe(idSchema, v.regex(/^[a-z0-9-]+$/, 'is not in lower case letters, digits and "-"')),
  language: languageSchema,
  title: label,
  summary: prose,
  subject: v.object({ country: iso3Schema, name: label }),
  asOf: daySchema,
  opensOn: daySchema,
  opensAt: v.exactOptional(iso3Schema),
  region: countries,
  boundaries: v.picklist(['un', 'de-facto']),
  chapters: listUpTo(50, chapter),
  scale: listUpTo(7, stance),
  fallback,
  recognisers: countries,
  watchList: countries,
  groups: listUpTo(50, v.object({ id: idSchema, label, members: countries })),
  article,
  notes: listUpTo(200, v.object({ id: idSchema, title: label, text: prose })),
  claims: listUpTo(20_000, claim),
  sources: listUpTo(20_000, source),
  quotes: listUpTo(2000, quote),
  implications: listUpTo(500, implication),
  milestones: listUpTo(2000, milestone),
  corrections: listUpTo(
    1000,
    v.object({ id: idSchema, date: civilDateSchema, text: prose, countries }),
  ),
  translatedInto: listUpTo(100, languageSchema),
});
