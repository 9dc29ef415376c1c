/** Text as it may stand in an element or in a double-quoted attribute, of HTML and of XML alike. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** JSON for a `<script>` that is data: no text in it can end the element or open a comment. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Text without the control characters that no XML document may hold, not even escaped. */
export function withoutControls(text: string): string {
  return [...text].filter((character) => !isControl(character)).join('');
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isSpace = code === 0x9 || code === 0xa || code === 0xd;
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  return (code < 0x20 && !isSpace) || isLoneSurrogate || code === 0xfffe || code === 0xffff;
}
