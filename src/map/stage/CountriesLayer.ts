import {
  createElementHook,
  createElementObject,
  createLayerHook,
  createLeafComponent,
  type LayerProps,
} from '@react-leaflet/core';
import { scaleThreshold } from 'd3-scale';
import type L from 'leaflet';
import { CircleMarker, LayerGroup, Path } from 'leaflet';
import type { Atlas, Place } from '../../geo/atlas.ts';
import { isInside } from '../../geo/chord.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { decodePath } from '../../geo/pathData.ts';
import styles from '../drawing/map.module.css';
import type { Rectangle } from './besideBox.ts';
import { toLatLng, zoomOfScale } from './leafletPlane.ts';
import { latLngsOf, linesOf, type Outline, outlineOf, ringRound } from './outlineLayers.ts';
import { UncertaintyLines } from './UncertaintyLines.ts';

interface CountriesLayerProps extends LayerProps {
  readonly atlas: Atlas;
  /** The countries that are options, in the order of their names. */
  readonly countries: readonly Iso3[];
}

/** A marker leaves when its outline is this many CSS pixels on its longest side. */
const outlineIsEnough = 24;

/** Room that the outline of a marker and the rounding of its place take, in CSS pixels. */
const outlineOfMarker = 2;

/** Radius of a marker in CSS pixels by zoom: small where many stand close together. */
const markerRadius = scaleThreshold<number, number>()
  .domain([0.06, 0.12, 0.3].map(zoomOfScale))
  .range([2.75, 3.5, 5, 7]);

/** Every outline, the border mesh and the markers of small states; colours come from CSS by attributes. */
export class CountriesLayer extends LayerGroup {
  readonly atlas: Atlas;
  /** By the code of the shape: states, dependencies and other land. */
  private readonly outlines: ReadonlyMap<string, Outline>;
  private readonly disputed: ReadonlyMap<string, Outline>;
  private readonly borders: L.Polyline;
  private readonly markers: ReadonlyMap<Iso3, L.CircleMarker>;
  private readonly optionLayers: ReadonlyMap<Iso3, Outline | L.CircleMarker>;
  private readonly twins: ReadonlyMap<Iso3, readonly L.Path[]>;
  private readonly places: ReadonlyMap<Iso3, Place>;
  /** Small states whose middle lies beside their drawn outlines. */
  private readonly besideLand = new Set<Iso3>();
  private readonly rings = new LayerGroup();
  /** What is not sure of a country is said by a line round it. */
  readonly doubts = new UncertaintyLines((country, className) => ({
    lines: this.ringOf(country, className, 0),
    above: (this.shownMarker(country) ?? this.borders).getElement(),
  }));

  constructor({ atlas, countries }: CountriesLayerProps) {
    super();
    this.atlas = atlas;
    this.places = new Map(atlas.places.map((place) => [place.iso3, place]));
    this.outlines = outlinesOf(atlas.shapes, styles.land ?? '');
    this.disputed = outlinesOf(atlas.disputed, styles.disputed ?? '');
    this.borders = linesOf(atlas.borders, styles.borders ?? '');
    const known = new Set(countries);
    const small = atlas.places.filter(({ isSmall, iso3 }) => isSmall && known.has(iso3));
    this.markers = new Map(small.map((place) => [place.iso3, markerOf(place)]));
    this.findBesideLand(atlas);
    this.optionLayers = new Map(
      countries.flatMap((iso3) => {
        const layer = this.outlines.get(iso3) ?? this.markers.get(iso3);
        return layer ? [[iso3, layer] as const] : [];
      }),
    );
    this.twins = this.findTwins(known);
    this.stack(known);
  }

  /** Draws the same land by finer outlines, for a closer look; what they lack stays as it was. */
  sharpen(finer: Atlas): void {
    const { shapes, disputed, borders } = finer;
    for (const { id, path } of shapes) this.outlines.get(id)?.setLatLngs(latLngsOf(path));
    for (const { id, path } of disputed) this.disputed.get(id)?.setLatLngs(latLngsOf(path));
    this.borders.setLatLngs(latLngsOf(borders));
    this.findBesideLand(finer);
    this.fitMarkers();
  }

  /** The element with the role of an option, once the layer is on a map. */
  option(country: Iso3): SVGElement | undefined {
    return this.optionLayers.get(country)?.getElement() as SVGElement | undefined;
  }

  /** Every element that carries the country's paint: its option and the twins without a role. */
  elements(country: Iso3): readonly SVGElement[] {
    const layers = [this.optionLayers.get(country), ...(this.twins.get(country) ?? [])];
    return layers
      .map((layer) => layer?.getElement())
      .filter((element) => element instanceof SVGElement);
  }

  /** Whether an element is the country's own, its option or its marker, and not that of a dependency. */
  isOwn(country: Iso3, element: SVGElement): boolean {
    const own = [this.optionLayers.get(country), this.markers.get(country)];
    return own.some((layer) => layer?.getElement() === element);
  }

  place(country: Iso3): Place | undefined {
    return this.places.get(country);
  }

  /** The SVG element that holds everything, once the layer is on a map. */
  drawing(): SVGSVGElement | undefined {
    const [first] = this.optionLayers.values();
    return (first?.getElement() as SVGElement | undefined)?.ownerSVGElement ?? undefined;
  }

  /** Draws rings round countries, above every outline; the ones drawn before go. */
  ring(countries: readonly { readonly country: Iso3; readonly className: string }[]): void {
    this.rings.clearLayers();
    for (const { country, className } of countries) {
      for (const layer of this.ringOf(country, className)) this.rings.addLayer(layer);
    }
    this.rings.eachLayer((layer) =>
      (layer as L.Path).getElement()?.setAttribute('aria-hidden', 'true'),
    );
  }

  /** Sizes the markers for the zoom, and takes away those whose outline can be seen. */
  fitMarkers(): void {
    const zoom = this._map.getZoom();
    for (const [iso3, marker] of this.markers) {
      marker.setRadius(markerRadius(zoom));
      const isOption = this.optionLayers.get(iso3) === marker;
      marker.getElement()?.toggleAttribute('hidden', !isOption && this.isOutlineEnough(iso3));
    }
    this.doubts.redraw();
  }

  /** Sets the markers aside that stand before the middle of a country; null brings them back. */
  clear(country: Iso3 | null): void {
    const place = country && this.places.get(country);
    const middle = place && this._map.latLngToContainerPoint(toLatLng(place.anchor));
    for (const [iso3, marker] of this.markers) {
      const at = this._map.latLngToContainerPoint(marker.getLatLng());
      const isBefore = middle && at.distanceTo(middle) <= marker.getRadius() + outlineOfMarker;
      marker.getElement()?.toggleAttribute('data-aside', Boolean(isBefore && iso3 !== country));
    }
  }

  /**
   * Whether a country's outline is large enough to be seen and hit at this zoom. A state of islands whose middle is
   * sea, or so thin that its drawn outline misses it, keeps its marker.
   */
  isOutlineEnough(country: Iso3): boolean {
    return this.sizeOf(country) >= outlineIsEnough && !this.besideLand.has(country);
  }

  /** Radius of a country's marker in CSS pixels; 0 where it has none or its outline is enough. */
  markerRadius(country: Iso3): number {
    return this.shownMarker(country)?.getRadius() ?? 0;
  }

  /** Where a country's largest part or its marker is in the map's box, in CSS pixels. */
  boxOf(country: Iso3): Rectangle | undefined {
    const place = this.places.get(country);
    if (!place) return undefined;
    const [left, top, right, bottom] = place.bounds;
    const from = this._map.latLngToContainerPoint(toLatLng([left, top]));
    const to = this._map.latLngToContainerPoint(toLatLng([right, bottom]));
    const radius = this.markerRadius(country);
    const middle = this._map.latLngToContainerPoint(toLatLng(place.anchor));
    if (radius === 0) return { left: from.x, top: from.y, right: to.x, bottom: to.y };
    return {
      left: middle.x - radius,
      top: middle.y - radius,
      right: middle.x + radius,
      bottom: middle.y + radius,
    };
  }

  override onAdd(map: L.Map): this {
    super.onAdd(map);
    this.drawing()?.querySelectorAll('g').forEach(setRoleNone);
    for (const layer of this.getLayers()) {
      if (layer instanceof Path) layer.getElement()?.setAttribute('aria-hidden', 'true');
    }
    for (const layer of this.optionLayers.values())
      layer.getElement()?.removeAttribute('aria-hidden');
    map.on('zoomend', this.fitMarkers, this);
    this.fitMarkers();
    return this;
  }

  override onRemove(map: L.Map): this {
    map.off('zoomend', this.fitMarkers, this);
    return super.onRemove(map);
  }

  private findBesideLand({ shapes }: Atlas): void {
    for (const iso3 of this.markers.keys()) {
      const anchor = this.places.get(iso3)?.anchor;
      const path = shapes.find(({ id }) => id === iso3)?.path ?? '';
      if (anchor && !isInside(decodePath(path), anchor)) this.besideLand.add(iso3);
    }
  }

  /** Elements beside the option that carry a country's paint: its dependencies and its marker. */
  private findTwins(known: ReadonlySet<Iso3>): ReadonlyMap<Iso3, readonly L.Path[]> {
    const twins = new Map<Iso3, L.Path[]>();
    for (const { id, belongsTo } of this.atlas.shapes) {
      const layer = this.outlines.get(id);
      if (layer && belongsTo && known.has(belongsTo) && id !== belongsTo)
        push(twins, belongsTo, layer);
    }
    for (const [iso3, marker] of this.markers) {
      if (this.optionLayers.get(iso3) !== marker) push(twins, iso3, marker);
    }
    return twins;
  }

  /** Land without an option below, then the options in their order, then lines, markers and rings. */
  private stack(known: ReadonlySet<Iso3>): void {
    for (const [id, layer] of this.outlines) if (!known.has(id as Iso3)) this.addLayer(layer);
    for (const iso3 of known) {
      const layer = this.outlines.get(iso3);
      if (layer) this.addLayer(layer);
    }
    for (const layer of this.disputed.values()) this.addLayer(layer);
    this.addLayer(this.borders);
    this.addLayer(this.doubts);
    for (const marker of this.markers.values()) this.addLayer(marker);
    this.addLayer(this.rings);
  }

  /** Longest side of a country's largest part, in CSS pixels. */
  private sizeOf(country: Iso3): number {
    const bounds = this.places.get(country)?.bounds;
    if (!bounds) return 0;
    const perUnit = 2 ** (this._map.getZoom() - zoomOfScale(1));
    return Math.max(bounds[2] - bounds[0], bounds[3] - bounds[1]) * perUnit;
  }

  private shownMarker(country: Iso3): L.CircleMarker | undefined {
    return this.isOutlineEnough(country) ? undefined : this.markers.get(country);
  }

  /** A line round a marker at a distance in CSS pixels, or along an outline. */
  private ringOf(country: Iso3, className: string, distance = 4): readonly L.Path[] {
    const marker = this.shownMarker(country);
    if (marker) {
      const radius = marker.getRadius() + distance;
      return [new CircleMarker(marker.getLatLng(), { interactive: false, radius, className })];
    }
    const outline = this.outlines.get(country);
    return outline ? [ringRound(outline, className)] : [];
  }
}

const useCountries = createLayerHook(
  createElementHook<CountriesLayer, CountriesLayerProps>((props, context) =>
    createElementObject(new CountriesLayer(props), context),
  ),
);

/** The countries as a layer of react-leaflet: created once for its atlas, never drawn again to restyle it. */
export const Countries = createLeafComponent(useCountries);

function outlinesOf(
  shapes: readonly { readonly id: string; readonly path: string }[],
  className: string,
): ReadonlyMap<string, Outline> {
  return new Map(shapes.map(({ id, path }) => [id, outlineOf(path, className)]));
}

function markerOf({ anchor }: Place): L.CircleMarker {
  return new CircleMarker(toLatLng(anchor), {
    interactive: false,
    className: styles.marker ?? '',
  });
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function setRoleNone(element: Element): void {
  element.setAttribute('role', 'none');
}
