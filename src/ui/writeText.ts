/** Changes the one text of an element where it differs; the node stays, so that React finds what it left. */
export function writeText(element: Element | null, text: string): void {
  const node = element?.firstChild;
  if (node && node.nodeValue !== text) node.nodeValue = text;
}
