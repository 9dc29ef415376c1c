import { codeOf, hasDefaultExport, importsOf } from './imports.ts';
import { roomOf } from './rooms.ts';
import type { SourceFile } from './sources.ts';

/** One habit of the code: which files it is asked of, and what breaks it. */
export interface Habit {
  readonly asked: (file: SourceFile) => boolean;
  readonly broken: (file: SourceFile) => boolean;
}

/** The habits of `src/` that a machine can check, by the sentence that names them. */
export const habits: Readonly<Record<string, Habit>> = {
  'no module is a barrel named index': {
    asked: isModule,
    broken: (file) => /\/index\.tsx?$/.test(file.path),
  },
  'no module has a default export': {
    // A declaration file says what a package exports, which is not ours to choose.
    asked: (file) => isModule(file) && !file.path.endsWith('.d.ts'),
    broken: hasDefaultExport,
  },
  'no module is over 300 lines': {
    asked: isModule,
    broken: (file) => file.text.trimEnd().split('\n').length > 300,
  },
  'no text becomes HTML': {
    asked: isModule,
    broken: breaks(
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|bind(?:Popup|Tooltip)\(/,
    ),
  },
  'relative imports carry their extension': {
    asked: isModule,
    broken: (file) =>
      importsOf(file).some((address) => /^\.[^?]*$/.test(address) && !isComplete(address)),
  },
  'only time and site know of Date': {
    asked: (file) => isModule(file) && !['time', 'site'].includes(roomOf(file.path) ?? ''),
    broken: breaks(/\bnew Date\b|\bDate\.(?:now|parse|UTC)\b|(?<![\w.])Date\(/),
  },
  'no date is read in the local time of a machine': {
    asked: isModule,
    broken: breaks(/\.[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(/),
  },
  'styles outside map know no left and right': {
    asked: (file) => file.path.endsWith('.css') && roomOf(file.path) !== 'map',
    broken: breaks(
      /(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|border-(?:top|bottom)-(?:left|right)/,
    ),
  },
};

function isModule(file: SourceFile): boolean {
  return /\.tsx?$/.test(file.path);
}

function breaks(pattern: RegExp) {
  return (file: SourceFile) => pattern.test(codeOf(file));
}

/** A template's beginning that ends in a folder counts: its extension stands behind the hole. */
function isComplete(address: string): boolean {
  return /\.(?:tsx?|css|json|svg)$|\/$/.test(address);
}
