import type { EmbedParameters } from './parameters.ts';

/** The keys of a host's `set-state`, which are those of the address. */
const stateKeys = [
  'date',
  'country',
  'compare',
  'view',
  'tab',
  'hide',
  'lang',
  'scheme',
  'motion',
] as const;

export type StateKey = (typeof stateKeys)[number];

/** Something the host page asks for. `height` is asked by hosts that only know of heights. */
export type HostRequest =
  | { readonly type: 'hello' | 'get-state' | 'play' | 'pause' | 'height' }
  | { readonly type: 'theme'; readonly scheme: 'light' | 'dark' | 'auto' }
  | {
      readonly type: 'set-state';
      /** As an address would write them; `none` where `country` or `compare` is to be none. */
      readonly values: ReadonlyMap<StateKey, string>;
      /** Keys whose value is of no type that can be meant. */
      readonly unreadable: readonly StateKey[];
    };

/**
 * What a message from the host page asks for; undefined where it is not for this embed, of another
 * version, or of no known form. Never throws. Unknown keys of a state are left out.
 */
export function parseHostMessage(
  data: unknown,
  { id, childId }: Pick<EmbedParameters, 'id' | 'childId'>,
): HostRequest | undefined {
  if (typeof data === 'string') {
    const isWidth = childId !== null && data.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);
    return isWidth ? { type: 'height' } : undefined;
  }
  if (!isRecord(data)) return undefined;
  if (data.sentinel === 'amp' && data.type === 'frames-init') return { type: 'height' };
  const isForUs =
    data.target === 'demarche' &&
    data.v === 1 &&
    (data.id === undefined || data.id === null || data.id === id);
  return isForUs ? parseOurs(data) : undefined;
}

function parseOurs(data: Readonly<Record<string, unknown>>): HostRequest | undefined {
  switch (data.type) {
    case 'hello':
    case 'get-state':
    case 'play':
    case 'pause':
      return { type: data.type };
    case 'theme':
      return data.scheme === 'light' || data.scheme === 'dark' || data.scheme === 'auto'
        ? { type: 'theme', scheme: data.scheme }
        : undefined;
    case 'set-state':
      return isRecord(data.state) ? parseState(data.state) : undefined;
    default:
      return undefined;
  }
}

function parseState(state: Readonly<Record<string, unknown>>): HostRequest {
  const values = new Map<StateKey, string>();
  const unreadable: StateKey[] = [];
  for (const key of stateKeys) {
    const isGiven = Object.hasOwn(state, key) && state[key] !== undefined;
    if (!isGiven || (state[key] === null && !noneable.includes(key))) continue;
    const value = readValue(key, state[key]);
    if (value === undefined) unreadable.push(key);
    else values.set(key, value);
  }
  return { type: 'set-state', values, unreadable };
}

/** Keys that can be none. For the others null says nothing. */
const noneable: readonly StateKey[] = ['country', 'compare', 'hide'];

/** An array is as good a list as a comma-separated one; null is none, as our own messages have it. */
function readValue(key: StateKey, value: unknown): string | undefined {
  if (value === null) return key === 'hide' ? '' : 'none';
  const isList =
    key === 'hide' && Array.isArray(value) && value.every((one) => typeof one === 'string');
  const text = isList ? value.join(',') : value;
  return typeof text === 'string' && text.length <= longestValue ? text.trim() : undefined;
}

const longestValue = 500;

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
