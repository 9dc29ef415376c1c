import type { MouseEventHandler, Ref } from 'react';
import type { Atlas, PlaneBounds } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import { spotlightOf } from '../../view/viewState.ts';
import styles from './drawing.module.css';
import { MediumContext, pageMedium } from './medium.ts';
import { useRings } from './rings.ts';
import type { Listbox } from './useListbox.ts';
import type { Camera } from './views.ts';
import { regionView, stillView, viewBoxOf, worldView } from './views.ts';
import { WorldDrawing } from './WorldDrawing.tsx';

/** The medium of a page's map, whose patterns have the size of its camera. */
export const mapMedium = pageMedium('-map');

interface MapDrawingProps {
  readonly ref: Ref<SVGSVGElement>;
  /** The outlines to draw: the story's, or finer ones of the same land. */
  readonly atlas: Atlas;
  readonly camera: Camera;
  readonly countries: readonly Iso3[];
  /** The listbox it is once clicks and keys work; null before. */
  readonly list: Listbox | null;
  /** The country a pointer means. */
  readonly pointed: Iso3 | null;
  readonly onClick: MouseEventHandler | undefined;
  readonly isMerged: boolean;
}

/**
 * The drawing of the world in a page. It is prerendered, and its elements stay: hydration makes it a listbox, and
 * Leaflet moves it by its view box.
 */
export function MapDrawing(props: MapDrawingProps) {
  const { ref, atlas, camera, countries, list, pointed, onClick, isMerged } = props;
  const { story, language, atlas: own } = useStory();
  const rings = useRings({ focused: list?.focused ?? null, pointed });
  const isSpotlit = useViewState((view) => spotlightOf(view).length > 0);
  const region = regionView(own, story.region);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle lint/a11y/useKeyWithClickEvents: the hook of the listbox gives it its role, its name and its keys.
    <svg
      ref={ref}
      className={styles.drawing}
      // Black land is what a page without its style sheet would show.
      fill="none"
      viewBox={viewBoxOf(stillView(own, story.region))}
      preserveAspectRatio="xMidYMin"
      data-region={region ? '' : undefined}
      data-close={camera.isClose ? '' : undefined}
      aria-hidden={list ? undefined : true}
      data-merged={isMerged ? '' : undefined}
      data-spotlight={isSpotlit ? '' : undefined}
      onClick={onClick}
      {...list?.props}
    >
      <g
        className={styles.frame}
        role={list ? 'none' : undefined}
        transform={region && asWideAs(region, worldView)}
      >
        <MediumContext value={mapMedium}>
          <WorldDrawing
            atlas={atlas}
            story={story}
            language={language}
            camera={camera}
            countries={countries}
            tabStop={list?.tabStop ?? null}
            hasTitles={!list}
            rings={rings}
            focused={list?.focused ?? null}
            isMerged={isMerged}
          />
        </MediumContext>
      </g>
    </svg>
  );
}

/**
 * What draws the world as wide as its region is, for wide boxes; a narrow one takes it back in CSS. An attribute, since the
 * page's policy blocks style attributes and no rule can change a view box.
 */
function asWideAs(region: PlaneBounds, world: PlaneBounds): string {
  const scale = (region[2] - region[0]) / (world[2] - world[0]);
  const [x, y] = [region[0] - scale * world[0], region[1] - scale * world[1]];
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(6)})`;
}
