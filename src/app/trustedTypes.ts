/**
 * Takes the name `default` among the page's Trusted Types policies and refuses whatever text is to
 * become markup or script, with a TypeError where that is tried and nothing in the console. Nothing on
 * the page needs it: React makes nodes, and the parts of Leaflet that assign `innerHTML` as the module
 * loads are cut from the build. While the name is taken no other script can make a laxer policy. To be
 * called before any map is loaded; does nothing in a browser without Trusted Types.
 */
export function refuseMarkup(page: PageWithPolicies = globalThis as PageWithPolicies): void {
  try {
    page.trustedTypes?.createPolicy('default', {
      createHTML: refuse,
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
