import { LayerGroup, type Path } from 'leaflet';
import type { Iso3 } from '../geo/iso3.ts';
import styles from './map.module.css';

/** A line along a country's outline or its marker; `above` is the element that it is drawn over. */
export interface LineRound {
  readonly lines: readonly Path[];
  readonly above: Element | undefined;
}

/** The dashed lines round countries of which something is not sure, above the borders and below the rings. */
export class DoubtLines extends LayerGroup {
  private readonly lineRound: (country: Iso3, className: string) => LineRound;
  private readonly drawn = new Map<Iso3, readonly Path[]>();

  constructor(lineRound: (country: Iso3, className: string) => LineRound) {
    super();
    this.lineRound = lineRound;
  }

  /** Draws the line of a country, or takes it away. */
  set(country: Iso3, isDashed: boolean): void {
    const drawn = this.drawn.get(country);
    if (isDashed === Boolean(drawn)) return;
    for (const line of drawn ?? []) this.removeLayer(line);
    this.drawn.delete(country);
    if (isDashed) this.drawn.set(country, this.draw(country));
  }

  /** Draws every line anew, along outlines and markers as they are now. */
  redraw(): void {
    for (const country of [...this.drawn.keys()]) {
      this.set(country, false);
      this.set(country, true);
    }
  }

  /** Dark below, light dashes above. */
  private draw(country: Iso3): readonly Path[] {
    return [styles.doubtDashes, styles.doubt].flatMap((className = '') => {
      const { lines, above } = this.lineRound(country, className);
      for (const line of lines) {
        this.addLayer(line);
        const element = line.getElement();
        element?.setAttribute('aria-hidden', 'true');
        if (element) above?.after(element);
      }
      return lines;
    });
  }
}
