import type { Atlas, DisputedShape, Shape } from '../geo/atlas.ts';
import { countryName } from '../language/countryName.ts';
import { countriesOf, paintOf } from '../map/paint.ts';
import { worldView } from '../map/views.ts';
import { optionName, type Speaker } from '../state/wording.ts';
import { palette } from './palette.ts';

const [left, top, right, bottom] = worldView;

/** Width by height of the world as pictures show it. */
export const worldRatio = (right - left) / (bottom - top);

interface PictureMapProps {
  readonly speaker: Speaker;
  readonly atlas: Atlas;
  /** Where the world is drawn, whole, in pixels. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Whether every country has its name and stance as a title. */
  readonly isNamed: boolean;
}

/** The map on the story's opening date, coloured by attributes. */
export function PictureMap({ speaker, atlas, box, isNamed }: PictureMapProps) {
  const { story } = speaker;
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  // In units of the plane: a rasteriser may not know strokes that do not scale.
  const line = {
    stroke: palette.border,
    strokeWidth: Math.round(0.8 / scale),
    strokeLinejoin: 'round',
  } as const;
  const countries = new Set(countriesOf(story));
  const small = atlas.places.filter(({ isSmall, iso3 }) => isSmall && countries.has(iso3));
  const opened = atlas.shapes.find(({ id }) => id === story.opensAt);
  return (
    <svg aria-hidden="true" {...box} viewBox={`${left} ${top} ${right - left} ${bottom - top}`}>
      {atlas.shapes.map((shape) => {
        const colour = colourOf(speaker, shape, countries);
        return (
          <path key={shape.id} d={shape.path} fill={colour}>
            {isNamed ? <title>{nameOf(speaker, shape, countries)}</title> : null}
          </path>
        );
      })}
      <Disputed areas={atlas.disputed} scale={scale} />
      <path d={atlas.borders} fill="none" {...line} />
      {opened ? (
        <path d={opened.path} fill="none" {...line} strokeWidth={Math.round(2.5 / scale)} />
      ) : null}
      {small.map(({ iso3, anchor: [cx, cy] }) => (
        <circle
          key={iso3}
          cx={cx}
          cy={cy}
          r={Math.round(3.2 / scale)}
          fill={
            palette.fills[
              paintOf(story, iso3, { day: story.opensOn, hidden: [], compare: null })['data-slot']
            ]
          }
          {...line}
        >
          {isNamed ? <title>{optionName(speaker, iso3, story.opensOn)}</title> : null}
        </circle>
      ))}
    </svg>
  );
}

interface DisputedProps {
  readonly areas: readonly DisputedShape[];
  /** Pixels to a unit of the plane. */
  readonly scale: number;
}

function Disputed({ areas, scale }: DisputedProps) {
  return (
    <>
      <defs>
        <pattern
          id="hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${(1 / scale).toFixed(2)}) rotate(45)`}
        >
          <rect width="1.5" height="6" fill={palette.border} fillOpacity={0.7} />
        </pattern>
      </defs>
      {areas.map(({ id, path }) => (
        <path
          key={id}
          d={path}
          fill="url(#hatch)"
          stroke={palette.border}
          strokeWidth={Math.round(0.8 / scale)}
          strokeDasharray={`${Math.round(3 / scale)} ${Math.round(2 / scale)}`}
        />
      ))}
    </>
  );
}

type Countries = ReadonlySet<string>;

function colourOf({ story }: Speaker, { belongsTo }: Shape, countries: Countries) {
  if (belongsTo === null || !countries.has(belongsTo)) return palette.land;
  return palette.fills[
    paintOf(story, belongsTo, { day: story.opensOn, hidden: [], compare: null })['data-slot']
  ];
}

function nameOf(speaker: Speaker, { id, belongsTo }: Shape, countries: Countries): string {
  if (belongsTo === id && countries.has(id))
    return optionName(speaker, belongsTo, speaker.story.opensOn);
  return countryName(id, speaker.language);
}
