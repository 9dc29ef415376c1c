import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import type { NamedCountry } from '../drawing/keyboard.ts';
import { cameraOf, viewOf } from '../stage/leafletPlane.ts';
import { labelCandidates } from './labelCandidates.ts';
import { type PlacedLabel, placeLabels } from './labelLayout.ts';
import styles from './MapLabels.module.css';

interface MapLabelsProps {
  readonly atlas: Atlas;
  readonly names: readonly NamedCountry[];
}

/** Names of countries where they fit, above the outlines; they move with the map. */
export function MapLabels(props: MapLabelsProps) {
  const { language } = useStory();
  const drawing = useRef<SVGSVGElement>(null);
  const labels = usePlacedLabels(props, drawing);
  return (
    <svg ref={drawing} className={styles.labels} aria-hidden="true" direction={language.direction}>
      {labels.map(({ country, name, x, y, fontSize }) => (
        <text key={country} className={styles.label} x={x} y={y} fontSize={fontSize}>
          {name}
        </text>
      ))}
    </svg>
  );
}

/** Placed anew once the map stands still; none while it is zoomed. */
function usePlacedLabels(
  { atlas, names }: MapLabelsProps,
  drawing: RefObject<SVGSVGElement | null>,
): readonly PlacedLabel[] {
  const map = useMap();
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const { language } = useStory();
  const selected = useViewState((view) => view.country);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language may come in another typeface.
  const measure = useMemo(() => measureIn(map.getContainer()), [map, language]);
  useEffect(() => {
    let corner = map.containerPointToLayerPoint([0, 0]);
    const place = () => {
      const { x: width, y: height } = map.getSize();
      const sight = { atlas, camera: cameraOf(map), view: viewOf(map), selected };
      corner = map.containerPointToLayerPoint([0, 0]);
      drawing.current?.style.removeProperty('transform');
      setLabels(placeLabels(labelCandidates(names, sight), selected, { width, height }, measure));
    };
    const follow = () => {
      const { x, y } = corner.subtract(map.containerPointToLayerPoint([0, 0]));
      drawing.current?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    };
    const hide = () => setLabels([]);
    place();
    map.on('zoomstart', hide);
    map.on('move', follow);
    map.on('moveend zoomend resize', place);
    return () => {
      map.off('zoomstart', hide);
      map.off('move', follow);
      map.off('moveend zoomend resize', place);
    };
  }, [map, atlas, names, measure, selected, drawing]);
  return labels;
}

/**
 * Widths of names in letters of 1 px, as the browser draws them in an element when the first is asked for; each is
 * measured once.
 */
function measureIn(element: Element): (name: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (name) => {
    const known = widths.get(name);
    if (known !== undefined) return known;
    if (context && widths.size === 0)
      context.font = `600 100px ${getComputedStyle(element).fontFamily}`;
    const width = context ? context.measureText(name).width / 100 : name.length * 0.6;
    widths.set(name, width);
    return width;
  };
}
