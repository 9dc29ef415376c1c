import { isWebAddress } from '../story/webAddress.ts';

/**
 * The address if a reader may follow it, else undefined: absolute `http:` and `https:` addresses pass,
 * `javascript:`, `data:` and relative ones, which would act in the page that shows them, do not.
 */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && isWebAddress(address) ? address : undefined;
}
