import type { PluralForms } from '../../catalogue.ts';

/** English for the pages of text beside a map, its method and its record; no other page loads it. */
export const staticPages = {
  'method.title': 'How this map was made',
  'method.description':
    'How stances are decided, how dates count, who is counted, where boundaries run and every source: the method behind “{title}”',
  'record.title': 'Everything on record',
  'record.description':
    'Every claim with every source, by country; quotes, implications, milestones and notes, and the table of all countries: the record behind “{title}”',
  'record.text':
    'All that the map rests on: what each country did and since when, how sure that is and according to whom. It is complete without scripts, and made to be printed.',
  'page.full': '{page}: {title}',
  'page.back': 'Back to the map',
  'page.contents': 'On this page',
  'page.languages': 'Other languages',

  'recognition.title': 'What “recognises” means',
  'recognition.text':
    '“Recognises” means a government’s own act: that government, or its foreign ministry, has said that it recognises. What others say of it, and what it does without saying so, is shown as what it is. This page does not say whom anyone should recognise.',

  'stances.title': 'How a stance is decided',
  'stances.text': 'The stances, from most to least recognising, and what each of them takes:',
  'stances.counts': 'counts as recognition',
  'stances.fallbackIn': '{chapter} only',

  'cases.title': 'Doubtful cases',
  'cases.text': 'What was decided where the criteria left room, and what else readers should know:',

  'dates.title': 'How dates count',
  'dates.steps':
    'A stance holds from the day of the act that began it until the next act of the same state. In between nothing is estimated.',
  'dates.precision':
    'Where only the month or the year of an act is known, it counts from the last day of that month or year, by which it is sure to have happened. It is written as it is known.',
  'dates.chapters': {
    one: 'The story has {count} chapter:',
    other:
      'The story has {count} chapters. What a state did in one says nothing about the next, which begins without any stance:',
  },
  'dates.span': '{from} to {to}',
  'dates.gap': 'Then: {title}.',

  'confidence.title': 'How sure a claim is',
  'confidence.text': 'Every claim says how sure it is, and each but the last names its source:',
  'confidence.claims': { one: '{count} claim', other: '{count} claims' },
  'confidence.marks':
    'On the map, stripes mark a stance that a party disputes. A dashed outline marks one whose source is still wanted.',

  'counted.title': 'Who is counted',
  'counted.text': {
    one: '{count} state could take a stance: {members}.',
    other: '{count} states could take a stance: {members}.',
  },
  'counted.members': {
    one: '{count} member of the United Nations',
    other: '{count} members of the United Nations',
  },
  'counted.dependencies':
    'Dependencies, such as Greenland or Puerto Rico, have the colour of their state.',
  'counted.disputed': 'So have most disputed areas; the list below says which.',

  'boundaries.title': 'Boundaries',
  'boundaries.un':
    'This story’s map draws boundaries in the manner of the United Nations. The other choice would have been to draw them as territories are administered.',
  'boundaries.deFacto':
    'This story’s map draws boundaries as territories are administered, whoever claims them. The other choice would have been the manner of the United Nations.',
  'boundaries.own':
    'This story’s map draws land and boundaries from outlines of its own, not from those of this site.',
  'boundaries.hatch':
    'Areas where administration and claims differ are hatched. Neither a line nor a colour says whose a territory is.',
  'boundaries.projection':
    'The map has the Equal Earth projection, in which areas are true to size, with the meridian 11° east in the middle. It is cut at 169° west, in the Bering Strait, and leaves out Antarctica. Among the squares every state is as large as any other, and no boundary is drawn.',
  'boundaries.areas': 'Disputed areas, and how this map draws them',

  'claims.title': 'Every claim, by country',
  'claims.text': {
    one: '{count} claim with its sources; within a country the oldest stands first.',
    other: '{count} claims with their sources; within a country the oldest stands first.',
  },
  'claims.none': 'Nothing is on record for any other country.',

  'sources.title': 'Sources',
  'sources.text': { one: '{count} source.', other: '{count} sources, by publisher.' },

  'corrections.title': 'Corrections',
  'corrections.none': 'None so far.',

  'downloads.title': 'The same as data',

  'credits.title': 'Data, licence and credits',
  'credits.picture': 'The map as it opens (SVG)',
  'credits.licence':
    'The software of this site is under the MIT licence. Quotes, headlines and pages linked to belong to their authors and publishers.',
  'credits.reactLeaflet':
    'react-leaflet and @react-leaflet/core, which connect the live map to the page, are under the Hippocratic licence 2.1, which is not an approved open-source licence.',
  'credits.notices': 'All software and data used, with their licences',
} as const satisfies Readonly<Record<string, string | PluralForms>>;
