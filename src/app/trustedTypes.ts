/** The one text that Leaflet 1.9.4 turns into markup, as its module loads, to learn whether SVG works in HTML. */
const probeOfLeaflet = '<svg/>';

/**
 * Takes the name `default` among the page's Trusted Types policies and refuses every text that is to become markup
 * or script, but Leaflet's probe, with a TypeError where that is tried. React makes nodes, so nothing else on the page
 * needs it, and while the name is taken no other script can make a laxer policy. To be called before Leaflet is
 * loaded; does nothing in a browser without Trusted Types.
 */
export function refuseMarkup(page: PageWithPolicies = globalThis as PageWithPolicies): void {
  try {
    page.trustedTypes?.createPolicy('default', {
      createHTML: (text) => (text === probeOfLeaflet ? text : refuse()),
      createScript: refuse,
      createScriptURL: refuse,
    });
  } catch {
    // The host's own policy already forbids it, or has the name: the page does as well without.
  }
}

/** The part of a page's global object that is asked for; TypeScript's DOM does not know it. */
interface PageWithPolicies {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: Readonly<Record<string, (text: string) => string>>): unknown;
  };
}

function refuse(): never {
  throw new TypeError('This page turns no text into markup or script.');
}
