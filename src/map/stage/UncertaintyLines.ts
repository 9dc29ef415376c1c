import { LayerGroup, type Path } from 'leaflet';
import type { Iso3 } from '../../geo/iso3.ts';
import styles from '../drawing/map.module.css';

/** A line along a country's outline or its marker; `above` is the element that it is drawn over. */
export interface LineRound {
  readonly lines: readonly Path[];
  readonly above: Element | undefined;
}

/**
 * The dashed lines round countries of which something is not sure, above the borders and below the rings. A line that
 * leaves is only hidden: on the way through a story most come back, and taking one away costs a layout.
 */
export class UncertaintyLines extends LayerGroup {
  private readonly lineRound: (country: Iso3, className: string) => LineRound;
  private readonly drawn = new Map<Iso3, readonly Path[]>();
  private readonly dashed = new Set<Iso3>();

  constructor(lineRound: (country: Iso3, className: string) => LineRound) {
    super();
    this.lineRound = lineRound;
  }

  /** Shows the line of a country, or hides it. */
  set(country: Iso3, isDashed: boolean): void {
    if (isDashed === this.dashed.has(country)) return;
    if (isDashed) this.dashed.add(country);
    else this.dashed.delete(country);
    const lines = this.drawn.get(country);
    if (!lines) this.draw(country);
    for (const line of lines ?? []) {
      const element = line.getElement();
      if (isDashed) element?.removeAttribute('visibility');
      else element?.setAttribute('visibility', 'hidden');
    }
  }

  /** Draws every line anew, along outlines and markers as they are now. */
  redraw(): void {
    this.clearLayers();
    this.drawn.clear();
    for (const country of this.dashed) this.draw(country);
  }

  /** Dark below, light dashes above. */
  private draw(country: Iso3): void {
    const drawn = [styles.doubtDashes, styles.doubt].flatMap((className = '') => {
      const { lines, above } = this.lineRound(country, className);
      for (const line of lines) {
        this.addLayer(line);
        const element = line.getElement();
        element?.setAttribute('aria-hidden', 'true');
        if (element) above?.after(element);
      }
      return lines;
    });
    this.drawn.set(country, drawn);
  }
}
