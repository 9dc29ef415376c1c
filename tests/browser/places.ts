import type { Page } from '@playwright/test';

/**
 * Where the middle of each country is in the window, by code, in CSS pixels. The atlas of the page gives it in the
 * plane, with the box of each country's largest part; a drawn marker is its country's own. The two markers farthest apart give the way to the window, or, where
 * they are too near, the largest part that is drawn; where only one marker is in sight, its own middle is known alone.
 */
export function middles(page: Page): Promise<Record<string, { x: number; y: number }>> {
  return page.evaluate(() => {
    type Point = readonly [number, number];
    type Known = { readonly iso3: string; readonly plane: Point; readonly at: Point };
    const { places } = JSON.parse(document.querySelector('#demarche-atlas')?.textContent ?? '') as {
      places: {
        iso3: string;
        anchor: Point;
        bounds: [number, number, number, number];
        isSmall: boolean;
      }[];
    };
    const toWindow = document
      .querySelector<SVGSVGElement>('.leaflet-container svg')
      ?.getScreenCTM();
    if (!toWindow) throw new Error('There is no live map');
    const inWindow = ([x, y]: Point): Point => {
      const point = new DOMPoint(x, y).matrixTransform(toWindow);
      return [point.x, point.y];
    };
    const drawn = (iso3: string, selector: string) =>
      [
        ...document.querySelectorAll(`.leaflet-container path[data-country="${iso3}"]${selector}`),
      ].map((path) => path.getAttribute('d') ?? '');
    const markers: Known[] = places.flatMap(({ iso3, anchor }) =>
      drawn(iso3, '')
        .map((d) => /^M(-?[\d.]+),(-?[\d.]+)a([\d.]+)/.exec(d)?.map(Number))
        .filter((match) => match !== undefined)
        .map(([, left = 0, y = 0, radius = 0]) => ({
          iso3,
          plane: anchor,
          at: inWindow([left + radius, y]),
        })),
    );
    const outlines: [Known, Known][] = places
      .filter(({ isSmall }) => !isSmall)
      .flatMap(({ iso3, bounds: [left, top, right, bottom] }) =>
        drawn(iso3, '[role="option"]').flatMap((d) => {
          const parts = d
            .split('M')
            .slice(1)
            .map((part) => {
              const numbers = (part.match(/-?[\d.]+/g) ?? []).map(Number);
              const xs = numbers.filter((_, at) => at % 2 === 0);
              const ys = numbers.filter((_, at) => at % 2 === 1);
              return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
            });
          const area = (box: readonly number[]) =>
            ((box[2] ?? 0) - (box[0] ?? 0)) * ((box[3] ?? 0) - (box[1] ?? 0)) || 0;
          const box = parts.reduce(
            (best, part) => (area(part) > area(best) ? part : best),
            [0, 0, 0, 0],
          );
          if (area(box) < 400) return [];
          return [
            [
              { iso3, plane: [left, top] as Point, at: inWindow([box[0], box[1]]) },
              { iso3, plane: [right, bottom] as Point, at: inWindow([box[2], box[3]]) },
            ],
          ] as [Known, Known][];
        }),
      );
    const length = ([a, b]: [Known, Known]) => Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
    const betweenMarkers = markers.flatMap((one) =>
      markers.map((other) => [one, other] as [Known, Known]),
    );
    const isEnough = betweenMarkers.some((pair) => length(pair) > 60);
    const pairs = isEnough ? betweenMarkers : [...outlines, ...betweenMarkers];
    const [one, other] = pairs.reduce((best, pair) => (length(pair) > length(best) ? pair : best));
    const axis = Math.abs(one.at[0] - other.at[0]) > Math.abs(one.at[1] - other.at[1]) ? 0 : 1;
    const scale = (other.at[axis] - one.at[axis]) / (other.plane[axis] - one.plane[axis]);
    const perUnit = Number.isFinite(scale) ? scale : 0;
    const own = new Map(markers.map(({ iso3, at: [x, y] }) => [iso3, { x, y }]));
    return Object.fromEntries(
      places.map(({ iso3, anchor: [x, y] }) => [
        iso3,
        own.get(iso3) ?? {
          x: one.at[0] + (x - one.plane[0]) * perUnit,
          y: one.at[1] + (y - one.plane[1]) * perUnit,
        },
      ]),
    );
  });
}
