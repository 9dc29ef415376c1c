import { featureStyleOf, isStriped, namedCountries } from '../../map/drawing/featureStyle.ts';
import type { Camera } from '../../map/drawing/views.ts';
import { worldView } from '../../map/drawing/views.ts';
import { labelCandidates } from '../../map/labels/labelCandidates.ts';
import { type PlacedLabel, placeLabels } from '../../map/labels/labelLayout.ts';
import { landOn } from '../../map/labels/sea.ts';
import { secondLineAt } from '../../map/labels/secondLine.ts';
import { inkOn } from './fileMedium.ts';
import { directed, familyOf } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { widthOf } from './pictureText.ts';

interface PictureNamesProps {
  readonly pictured: Pictured;
  /** Where the map is drawn, in pixels of the picture. */
  readonly box: Box;
  readonly camera: Camera;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Names of countries by the rules of the page's map. */
export function PictureNames({ pictured, box, camera }: PictureNamesProps) {
  return (
    <g
      transform={`translate(${box.x} ${box.y})`}
      fontFamily={familyOf(false, pictured.language.direction)}
      fontWeight={600}
      textAnchor="middle"
      strokeLinejoin="round"
      paintOrder="stroke"
      pointerEvents="none"
    >
      {placeNames(pictured, box, camera).map((label) => (
        <PictureName key={label.country} label={label} pictured={pictured} />
      ))}
    </g>
  );
}

/**
 * Where the names stand, in pixels of the map's box.
 * @internal
 */
export function placeNames(
  pictured: Pictured,
  { width, height }: Pick<Box, 'width' | 'height'>,
  camera: Camera,
): readonly PlacedLabel[] {
  const { story, atlas, shown, language } = pictured;
  const { country: open, compare, date } = shown;
  const [left, top, right, bottom] = worldView;
  const scale = camera.pixelsPerUnit;
  const spare = [width / scale - (right - left), height / scale - (bottom - top)] as const;
  const view = [
    left - spare[0] / 2,
    top - spare[1] / 2,
    right + spare[0] / 2,
    bottom + spare[1] / 2,
  ] as const;
  const area = { width, height };
  const candidates = labelCandidates(
    namedCountries(story, language),
    { atlas, camera, view },
    {
      subject: story.subject.country,
      open,
      watched: story.watchList,
      shown: [],
      secondLines: open && compare === null ? [secondLineAt(pictured, open, date)] : [],
    },
  );
  return placeLabels(candidates, {
    area,
    scale,
    taken: [],
    landIn: landOn({ atlas, view, size: area }),
    measure: (text, isBold) => widthOf(text, 1, isBold),
  });
}

interface PictureNameProps {
  readonly label: PlacedLabel;
  readonly pictured: Pictured;
}

function PictureName({ label, pictured }: PictureNameProps) {
  const { country, name, x, y, fontSize, look, box, leader, second, isMinor } = label;
  const { story, shown, language } = pictured;
  const style = featureStyleOf(story, country, shown);
  const slot = style.isHidden ? 'none' : style.paint;
  if (isMinor && slot === 'none') return null;
  const isOnPattern = isStriped(style) || (shown.hasPatterns && slot !== 'none');
  const inside = {
    fill: inkOn(slot),
    ...(isOnPattern && { stroke: palette.fills[slot] ?? palette.paper, strokeWidth: 3 }),
  };
  const looks = {
    inside,
    beside: { fill: palette.ink, stroke: palette.paper, strokeWidth: 2.5 },
    tag: { fill: palette.paper },
  };
  const text = { ...looks[look], fontWeight: slot === 'none' && look === 'inside' ? 500 : 600 };
  const line = second ? secondLineAt(pictured, country, shown.date) : '';
  return (
    <>
      {leader ? (
        <path
          d={`M${round(leader[0].x)} ${round(leader[0].y)}L${round(leader[1].x)} ${round(leader[1].y)}`}
          stroke={palette.ink}
        />
      ) : null}
      {box ? (
        <rect
          x={round(box.left)}
          y={round(box.top)}
          width={round(box.right - box.left)}
          height={round(box.bottom - box.top)}
          rx={2}
          fill={palette.fills.subject}
        />
      ) : null}
      {/* A rasteriser may not know other base lines: letters stand a third of their size below their middle. */}
      <text x={round(x)} y={round(y + fontSize * 0.35)} fontSize={fontSize} {...text}>
        {directed(name, language.direction)}
      </text>
      {second && line !== '' ? (
        <text x={round(second.x)} y={round(second.y + 4)} fontSize={11} {...text} fontWeight={400}>
          {directed(line, language.direction)}
        </text>
      ) : null}
    </>
  );
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
