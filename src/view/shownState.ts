import type { LanguageCode } from '../language/language.ts';
import { formatIsoDay } from '../time/day.ts';
import type { Tab, View, ViewState } from './viewState.ts';

/** What a page shows, as text that another program can read and hand back. */
export interface ShownState {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The open country's alpha-3 code, null where none is open. */
  readonly country: string | null;
  /** The other date of a comparison as `YYYY-MM-DD`, null while none is made. */
  readonly compare: string | null;
  readonly view: View;
  readonly tab: Tab;
  readonly lang: LanguageCode;
}

/** The shown state of some choices, complete whatever the story opens on. */
export function shownState(choices: ViewState): ShownState {
  return {
    date: formatIsoDay(choices.date),
    country: choices.country,
    compare: choices.compare === null ? null : formatIsoDay(choices.compare),
    view: choices.view,
    tab: choices.tab,
    lang: choices.language,
  };
}
