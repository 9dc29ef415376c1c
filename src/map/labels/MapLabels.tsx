import { useEffect, useMemo, useRef, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Atlas } from '../../geo/atlas.ts';
import { useStory, useViewState } from '../../view/storyContext.tsx';
import type { NamedCountry } from '../drawing/featureStyle.ts';
import { cameraOf, listen, viewOf } from '../stage/leafletPlane.ts';
import styles from '../stage/stage.module.css';
import { labelCandidates } from './labelCandidates.ts';
import { type PlacedLabel, placeLabels } from './labelLayout.ts';

interface MapLabelsProps {
  readonly atlas: Atlas;
  readonly names: readonly NamedCountry[];
}

/** Names of countries where they fit, above the outlines: placed anew once the map stands still, none while it is zoomed. */
export function MapLabels({ atlas, names }: MapLabelsProps) {
  const map = useMap();
  const { language } = useStory();
  const selected = useViewState((view) => view.country);
  const [labels, setLabels] = useState<readonly PlacedLabel[]>([]);
  const drawing = useRef<SVGSVGElement>(null);
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
    place();
    const ends = [
      listen(map, 'zoomstart', () => setLabels([])),
      listen(map, 'move', follow),
      listen(map, 'moveend zoomend resize', place),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [map, atlas, names, measure, selected]);
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
