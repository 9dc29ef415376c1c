/** What no XML document may hold, not even escaped: control characters and lone surrogates. */
const refused = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A drawing's text as a file of its own, without what no XML document may hold. */
export function xmlDocument(drawing: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${drawing.replace(refused, '')}\n`;
}
