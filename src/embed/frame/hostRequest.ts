import { type HostMessageType, hostMessages } from '../protocol.ts';
import type { EmbedNames } from './connection.ts';

/** What a message of a host carries, not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Something the host page asks for. `height` is asked by hosts that only know of heights. */
export type HostRequest =
  | { readonly type: 'height' }
  | { readonly type: HostMessageType; readonly fields: Fields };

/**
 * What a message from the host page asks for; undefined if it is not for this embed, of another
 * version, or of no known form. Never throws.
 */
export function parseHostMessage(
  data: unknown,
  { id, childId }: EmbedNames,
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
  const type = hostMessages.find((known) => known === data.type);
  return isForUs && type ? { type, fields: data } : undefined;
}

export function isRecord(data: unknown): data is Fields {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
