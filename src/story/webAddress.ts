/**
 * Whether the text is an absolute `http:` or `https:` address, safe to put into a link. Any other
 * scheme (`javascript:`, `data:`), a relative address, white space and a name with password are not.
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** The address if a reader may follow it, else undefined: what is not a web address would act in the page that shows it. */
export function safeLink(address: string | undefined): string | undefined {
  return address !== undefined && isWebAddress(address) ? address : undefined;
}
