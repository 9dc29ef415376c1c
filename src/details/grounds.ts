import { lazyModule } from '../ui/lazyModule.ts';

/** In Node a story is whole. */
let fetchGrounds = async (): Promise<void> => {};

const grounds = lazyModule(() => fetchGrounds());

/** Says how the claims of the page's story come by what they say and rest on. */
export function groundsComeBy(fetch: () => Promise<void>): void {
  fetchGrounds = fetch;
}

/** A panel that tells of claims, once these have their grounds. */
export async function withGrounds<Panel>(panel: Promise<Panel>): Promise<Panel> {
  const [module] = await Promise.all([panel, grounds.load()]);
  return module;
}
