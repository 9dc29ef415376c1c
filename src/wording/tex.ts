/** A text that TeX prints as it stands, its braces paired whatever it holds; white space becomes single spaces. */
export function texEscaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}$&#_%~^]/g, (sign) => texNames[sign] ?? `\\${sign}`);
}

/** An address within the braces of a BibTeX field. */
export function texAddress(url: string): string {
  return url.replace(/[{}\\\s]/g, encodeURIComponent);
}

/** The signs that a backslash does not make plain; a brace by name, since BibTeX counts those it reads. */
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
