import { useEffect, useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import { type StoryContext, useStory, useViewState } from '../../view/storyContext.tsx';
import { spotlightOf } from '../../view/viewState.ts';
import type { NamedCountry } from '../drawing/featureStyle.ts';
import { cameraOf, listen, viewOf } from '../stage/leafletPlane.ts';
import { standingOn } from '../stage/standingOn.ts';
import { labelCandidates } from './labelCandidates.ts';
import { type PlacedLabel, placeLabels } from './labelLayout.ts';
import styles from './labels.module.css';
import { MapLabel } from './MapLabel.tsx';
import { landOn } from './sea.ts';
import { secondLinesOf } from './secondLine.ts';

interface MapLabelsProps {
  readonly atlas: Atlas;
  readonly names: readonly NamedCountry[];
}

/**
 * Names of countries where they fit, above the outlines: placed anew once the map stands still, none while it is zoomed.
 * A date moves no name, but for those that an arrow would stand on: it changes their ink, which follows the drawing, and what stands under the open country's.
 */
export function MapLabels({ atlas, names }: MapLabelsProps) {
  const map = useMap();
  const reader = useStory();
  const { language } = reader;
  const named = useNamed(reader);
  // Arrows have their places by date.
  const arrowsOn = useViewState(({ compare, settledDate }) =>
    compare === null ? null : settledDate,
  );
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const drawing = useRef<SVGSVGElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language may come in another typeface.
  const measure = useMemo(() => measureIn(map.getContainer()), [map, language]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: no name may cover an arrow, and another date has others.
  useEffect(() => {
    let corner = map.containerPointToLayerPoint([0, 0]);
    const place = () => {
      const { x: width, y: height } = map.getSize();
      const area = { width, height };
      const camera = cameraOf(map);
      const view = viewOf(map);
      corner = map.containerPointToLayerPoint([0, 0]);
      drawing.current?.style.removeProperty('transform');
      setLabels(
        placeLabels(labelCandidates(names, { atlas, camera, view }, named), {
          area,
          scale: camera.pixelsPerUnit,
          taken: standingOn(map.getContainer(), '[data-over-map], [data-arrow]'),
          landIn: landOn({ atlas, view, size: area }),
          measure,
        }),
      );
    };
    const follow = () => {
      const { x, y } = corner.subtract(map.containerPointToLayerPoint([0, 0]));
      drawing.current?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    };
    // In a task of its own, so that what else is new is painted first: the panel of a country that is opened, the map that comes.
    const placing = setTimeout(place);
    const ends = [
      () => clearTimeout(placing),
      listen(map, 'zoomstart', () => setLabels([])),
      listen(map, 'move', follow),
      listen(map, 'moveend zoomend resize', place),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [map, atlas, names, measure, named, arrowsOn]);
  return (
    <svg ref={drawing} className={styles.labels} aria-hidden="true" direction={language.direction}>
      {labels.map((label) => (
        <MapLabel key={label.country} label={label} />
      ))}
    </svg>
  );
}

/** Who is named before others, as the page stands. */
function useNamed(reader: StoryContext) {
  const open = useViewState((view) => view.country);
  const shown = useViewState(spotlightOf);
  const isComparing = useViewState(({ compare }) => compare !== null);
  return useMemo(() => {
    const { subject, watchList: watched } = reader.story;
    const secondLines = open && !isComparing ? secondLinesOf(reader, open) : [];
    return { subject: subject.country, open, watched, shown, secondLines };
  }, [reader, open, shown, isComparing]);
}

/** Widths of texts in letters of 1 px, as the browser draws them in an element; each is measured once. */
function measureIn(element: Element): (text: string, isBold: boolean) => number {
  const context = document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(element).fontFamily;
  const widths = new Map<string, number>();
  return (text, isBold) => {
    const font = `${isBold ? 600 : 400} 100px ${family}`;
    const key = `${font} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context ? context.measureText(text).width / 100 : text.length * 0.6;
    widths.set(key, width);
    return width;
  };
}
