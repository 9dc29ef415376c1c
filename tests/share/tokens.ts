import { readFileSync } from 'node:fs';

const sheet = readFileSync('src/ui/root.module.css', 'utf8');

/** A colour of the page's style sheet in both themes. */
export function tokenOf(name: string): { readonly light: string; readonly dark: string } {
  const found = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(sheet);
  const [, light, dark] = found ?? [];
  if (!light || !dark) throw new Error(`The style sheet has no colours --${name}.`);
  return { light, dark };
}
