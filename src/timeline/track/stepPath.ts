type Point = readonly [x: number, y: number];

/** What a stack of counts has at one place: from `low` up to `high`. */
interface Band {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/**
 * SVG path data around the bands, one closed outline for each run of them that has a height; empty
 * where none has one. Each step is two bands, one at its beginning and one at its end.
 */
export function bandsPath(bands: readonly Band[]): string {
  const runs: Band[][] = [[]];
  for (const band of bands) {
    if (band.low === band.high) runs.push([]);
    else runs.at(-1)?.push(band);
  }
  return runs
    .filter((run) => run.length > 0)
    .map(outlinePath)
    .join('');
}

/**
 * SVG path data along points that lie level with or plumb over the one before, in whole units and
 * relative steps, since a prerendered page carries all of them.
 * @internal
 */
export function stepPath(points: readonly Point[]): string {
  const [first, ...others] = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  if (!first) return '';
  let path = `M${first[0]} ${first[1]}`;
  let [penX, penY] = first;
  let level = 0;
  for (const [x, y] of others) {
    level += x - penX;
    if (y !== penY) {
      path += `${level === 0 ? '' : `h${level}`}v${y - penY}`;
      level = 0;
    }
    [penX, penY] = [x, y];
  }
  return level === 0 ? path : `${path}h${level}`;
}

function outlinePath(run: readonly Band[]): string {
  const above = run.map(({ x, high }): Point => [x, high]);
  const below = run.toReversed().map(({ x, low }): Point => [x, low]);
  return `${stepPath([...above, ...below])}z`;
}
