/** A drawing's text as a file of its own, without what no XML document may hold. */
export function xmlDocument(drawing: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(drawing)}\n`;
}

/** Text without the control characters that no XML document may hold, not even escaped. */
function withoutControls(text: string): string {
  return [...text].filter((character) => !isControl(character)).join('');
}

function isControl(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  const isSpace = code === 0x9 || code === 0xa || code === 0xd;
  const isLoneSurrogate = code >= 0xd800 && code <= 0xdfff;
  return (code < 0x20 && !isSpace) || isLoneSurrogate || code === 0xfffe || code === 0xffff;
}
