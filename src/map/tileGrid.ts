import { lazyModule } from '../ui/lazyModule.ts';

/** The squares, in a chunk that comes when they are first asked for. */
export const tileGrid = lazyModule(() => import('./grid/TileGrid.tsx'));
