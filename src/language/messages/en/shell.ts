import type { PluralForms } from '../../catalogue.ts';

/** English for the page around the views, its failures and downloads. */
export const shell = {
  'page.skipToTable': 'Skip to the table of all countries',
  'page.checkedUpTo': 'Facts checked up to {date}.',
  'page.checkedUpToSentence': 'Facts checked up to {date}. Nothing later is shown or implied.',
  'page.loadingDate': 'loading {date} …',
  'page.loading': 'loading …',
  'page.copyAddress': 'Address to copy: {url}',
  'page.method': 'How this map was made',
  'page.record': 'Everything on record, with every source',
  'page.dismiss': 'Dismiss',
  'page.listSeparator': '; ',

  'link.refused': 'The page round this frame lets it open no other page. The address to copy:',

  'language.label': 'Language',

  'theme.label': 'Theme',
  'theme.light': 'Light theme',
  'theme.dark': 'Dark theme',
  'theme.auto': 'System theme',

  'patterns.label': 'Patterns',

  'menu.more': 'More',
  'menu.tools': 'Tools',
  'menu.playback': 'Playback',
  'menu.page': 'Page',
  'menu.takeAway': 'Take away',
  'menu.about': 'About this map',

  'failure.retry': 'Retry',
  'failure.loadAgain': 'Load the page again',
  'failure.outlines': 'The finer outlines of the map did not load. It keeps those it has.',
  'failure.map':
    'The live map did not load. The picture in its place follows the date all the same.',
  'failure.story': 'The story did not load.',
  'failure.storyInvalid': 'The story loaded, but it is not in a form this page can show.',
  'failure.language': 'The texts in this language did not load.',
  'failure.script':
    'The controls of this page did not load. What you read here stands, and links work.',
  'failure.styles': 'The styles of this page did not load, so that its map has no colours.',
  'failure.part': 'This part of the page failed. The rest of it still works.',
  'failure.download': 'The file could not be made.',

  'address.notADate': 'The date in the address, {value}, is not a date; showing {date}.',
  'address.compareNotADate':
    'The date to compare with in the address, {value}, is not a date; nothing is compared.',
  'address.clamped': 'The date in the address, {value}, lies outside the story; showing {date}.',
  'address.compareClamped':
    'The date to compare with in the address, {value}, lies outside the story; comparing with {date}.',
  'address.unknownCountry': 'The address names a country this story does not have: {value}.',
  'address.unknownStance': 'The address hides a stance this story does not have: {value}.',
  'address.unknownValue': 'The address asks for something this page does not know: {value}.',

  'download.csv': 'Download CSV',
  'download.svg': 'Download SVG',
  'download.png': 'Download PNG',
  'download.asked': 'The browser was asked to save {file}.',
  'download.notSaved': 'Nothing was saved?',
  'download.claims': 'Every claim with its sources (CSV)',
  'download.story': 'The whole story as data (JSON)',
  'download.refused': 'If nothing was saved, the browser allows no file here. Copy it instead:',
  'download.onFullPage':
    'If nothing was saved, the browser allows no file here. The full page in this view:',

  'share.button': 'Share and embed',
  'share.short': 'Share',
  'share.view': 'What it shows',
  'share.noCountry': 'No country',
  'share.link': 'Link to exactly this view',
  'share.citation': 'Citation',
  'share.citationText': '“{title}”, stances on {date}, facts checked up to {checked}. {url}',
  'share.embed': 'Embed code',
  'share.preview': 'Preview',
  'share.width': 'Width',
  'share.options': 'Options',
  'share.keepDate': 'Open on {date}',
  'share.keepCountry': 'Open {country}',
  'share.size': '{width} × {height} pixels',
  'share.copy': 'Copy',
  'share.copied': 'Copied',
  'share.copyFailed': 'Copying is not allowed here. The text is selected: press Ctrl or ⌘ and C.',
  'share.close': 'Close',
  'share.copyField': 'Copy: {field}',
  'share.native': 'Share with an app',
  'share.nativeRefused': 'Sharing is not allowed here. The link above can be copied.',
  'share.plain': 'Plain',
  'share.apa': 'APA',
  'share.bibtex': 'BibTeX',
  'share.citationApa':
    '{site}. ({year}). {title} [Interactive map, stances on {date}; facts checked up to {checked}]. {url}',
  'share.citationNote': 'Interactive map, stances on {date}; facts checked up to {checked}',
  'share.kindFrame': 'Plain frame: works everywhere, with the height below',
  'share.kindElement': 'Element with a script: takes the height it needs',
  'share.chrome': 'Parts',
  'share.chromeFull': 'Everything',
  'share.chromeCompact': 'Without the details',
  'share.chromeNone': 'Without title and details',
  'share.height': 'Height in pixels',

  'credits.recognises':
    '“Recognises” means the act of a government, as its sources report it. It is not a view of this page.',
  'credits.outlines': 'Outlines: {names}.',
  'credits.via': '{name}, by way of {via}',
  'credits.map': 'Live map: Leaflet.',
  'credits.picture': 'Map: Demarche.',
  'credits.squares': 'Drawing: Demarche.',
  'credits.names': 'Names of countries and forms of dates: Unicode CLDR, with house style.',
} as const satisfies Readonly<Record<string, string | PluralForms>>;
