import type { Story } from '../story/story.ts';
import {
  type AddressField,
  type AddressKey,
  addressKeys,
  addressValues,
  isAddressKey,
  type ToldKey,
} from './addressKeys.ts';
import {
  type AddressNotice,
  addressFields,
  defaultTab,
  type Tab,
  type ViewState,
  withValidTab,
} from './viewState.ts';

const keys = Object.keys(addressKeys).filter(isAddressKey);

/** What a page shows, as text that another program can read and hand back; null where a country or a date is none. */
export type ShownState = { readonly [Key in ToldKey]: string | null };

/** What an address asks for, on top of a story's opening, with notices of what could not be taken as it stood. */
export function readAddress(
  query: string,
  fragment: string,
  story: Story,
  opening: ViewState,
): ViewState {
  return readValues(addressValues(query, fragment), story, opening, opening);
}

/**
 * What values of our keys ask for, on top of a view, with notices of what could not be taken. A key that is absent or
 * invalid keeps what the view has, an empty one means the opening, a date outside the story becomes its nearest end.
 * Unless a tab is named, a comparison opens Changes, and without one a country opens its tab, open or not.
 */
export function readValues(
  values: ReadonlyMap<AddressKey, string>,
  story: Story,
  opening: ViewState,
  view: ViewState,
): ViewState {
  const notices: AddressNotice[] = [];
  const readInto = (before: ViewState, key: AddressKey): ViewState => {
    const text = values.get(key);
    if (text === undefined) return before;
    const { field } = addressKeys[key];
    if (text === '') return { ...before, [field]: defaultsFor(before, opening)[field] };
    const note = (value: string, clampedTo?: AddressNotice['clampedTo']) =>
      notices.push({ key, value, ...(clampedTo !== undefined && { clampedTo }) });
    const value = addressFields[field].text.read(text, story, note);
    const isMissing = value === 'changes' && before.compare === null;
    if (value === undefined || isMissing) note(text);
    return value === undefined || isMissing ? before : { ...before, [field]: value };
  };
  const asked = keys.filter((key) => key !== 'tab').reduce(readInto, view);
  const isTaken = (key: AddressKey) =>
    Boolean(values.get(key)) &&
    notices.every((notice) => notice.key !== key || notice.clampedTo !== undefined);
  const before = withValidTab({ ...asked, tab: tabOfCountry(view, asked, isTaken('country')) });
  const tab = asked.compare !== null && isTaken('compare') ? 'changes' : before.tab;
  return withValidTab({ ...readInto({ ...before, tab }, 'tab'), notices });
}

/** The tab of what is asked for as far as countries go: a country that is named opens its tab, open or not. */
function tabOfCountry(view: ViewState, asked: ViewState, isNamed: boolean): Tab {
  const isOther = asked.country !== view.country;
  if (asked.country !== null) return isNamed || isOther ? 'country' : view.tab;
  return isOther ? defaultTab(asked.compare, null) : view.tab;
}

/**
 * The query and fragment that show a view: our keys only where they differ from the story's opening, parameters of
 * others as they were. Our keys leave the fragment, since there they would win.
 */
export function writeAddress(
  view: ViewState,
  opening: ViewState,
  query: string,
  fragment: string,
): { readonly query: string; readonly fragment: string } {
  const rest = foreignPairs(fragment);
  return {
    query: queryOf(differences(view, opening), foreignPairs(query)),
    fragment: rest.length > 0 ? `#${rest.join('&')}` : '',
  };
}

/** Our keys whose values differ from what an address without them would show, as text in the order of the keys. */
export function differences(view: ViewState, opening: ViewState): ReadonlyMap<AddressKey, string> {
  const defaults = defaultsFor(view, opening);
  const changed = keys.filter((key) => textOf(view, key) !== textOf(defaults, key));
  return new Map(changed.map((key) => [key, textOf(view, key)]));
}

/** A query of `key=value` pairs behind others that are encoded already; empty without any. */
export function queryOf(
  values: Iterable<readonly [key: string, value: string]>,
  others: readonly string[] = [],
): string {
  const ours = [...values].map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  const all = [...others, ...ours];
  return all.length > 0 ? `?${all.join('&')}` : '';
}

/** What a host is told of a view, complete whatever the story opens on. */
export function shownState(view: ViewState): ShownState {
  const told = keys.filter((key): key is ToldKey => addressKeys[key].isTold);
  return Object.fromEntries(
    told.map((key) => [key, view[addressKeys[key].field] === null ? null : textOf(view, key)]),
  ) as ShownState;
}

/** The value of one of our keys for a view, as text. */
export function textOf(view: ViewState, key: AddressKey): string {
  return fieldText(view, addressKeys[key].field);
}

function fieldText<Name extends AddressField>(view: ViewState, field: Name): string {
  return addressFields[field].text.write(view[field]);
}

/** What an address without our keys shows, but that the tab is the one of an address that names what the view compares and opens. */
function defaultsFor(view: ViewState, opening: ViewState): ViewState {
  const named = view.country === opening.country ? null : view.country;
  return { ...opening, tab: defaultTab(view.compare, named) };
}

/** The `key=value` pieces that are not ours, to the letter. */
function foreignPairs(part: string): string[] {
  const pairs = part.replace(/^[?#]/, '').split('&');
  return pairs.filter((pair) => pair !== '' && !isAddressKey(keyOf(pair)));
}

function keyOf(pair: string): string {
  return [...new URLSearchParams(pair).keys()][0] ?? '';
}
