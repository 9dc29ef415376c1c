import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

/** The text of an element with its white space as a reader sees it; empty for none. */
export function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** Whether an element stands in a panel that is shown. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.closest('[hidden]') === null;
}

/** Whether an element is shown to those who see too, and not only said. */
export function isSeen(element: Element): boolean {
  return isShown(element) && element.closest('[class*="visuallyHidden"]') === null;
}

/** What a heading opens, opened by a press where it is closed; throws where there is none. */
export async function opened(name: string): Promise<HTMLElement> {
  const heading = screen.getByRole('heading', { name });
  const disclosure = heading.closest('details');
  if (!disclosure) throw new Error(`The heading "${name}" opens nothing.`);
  if (!disclosure.open) await userEvent.click(heading);
  return disclosure;
}

/** The part of a panel under a heading; throws where there is none. */
export function partOf(name: string): HTMLElement {
  const part = screen.getByRole('heading', { name, level: 3 }).closest('section');
  if (!part) throw new Error(`The heading "${name}" stands in no part.`);
  return part;
}
