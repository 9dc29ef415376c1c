import { memo, useMemo } from 'react';
import type { Atlas, Place, Shape } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import type { Language } from '../../language/language.ts';
import type { Story } from '../../story/story.ts';
import { Arrows } from './Arrows.tsx';
import { countriesOf, type FeatureStyle, hasEdge, isSourceWanted } from './featureStyle.ts';
import {
  type Features,
  notRead,
  optionProps,
  useEdges,
  useFeature,
  useFeatures,
} from './features.ts';
import { largeParts } from './largeParts.ts';
import { hasMarker, radiusWithoutStance, standsBefore } from './markers.ts';
import { type LineKind, useMedium } from './medium.ts';
import type { Ring } from './rings.ts';
import type { Camera } from './views.ts';

/** What the drawing of the world and that of the tile grid are told. */
export interface DrawingProps {
  /** The countries of the story, in the order of their names. */
  readonly countries: readonly Iso3[];
  /** Where Tab enters the listbox; null while the drawing is none, as in prerendered pages and in files. */
  readonly tabStop: Iso3 | null;
  /** Whether every shape has its name, and a country its stance, as a title. */
  readonly hasTitles: boolean;
  readonly rings: readonly Ring[];
}

interface WorldDrawingProps extends DrawingProps {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly language: Language;
  readonly camera: Camera;
  /** The country before which no marker shall stand. */
  readonly focused?: Iso3 | null;
  /** Whether countries that look alike are one path, as on paper. */
  readonly isMerged?: boolean;
}

/**
 * The drawing of the world, in units of the plane: land without lines, the borders of all, one line round those with a
 * stance, disputed areas, dashed lines where a source is wanted, markers of small states, arrows of who moved, rings. The page, Leaflet's map,
 * paper and files have it from here.
 */
export function WorldDrawing(props: WorldDrawingProps) {
  const { atlas, story, language, camera, countries, tabStop, hasTitles, rings } = props;
  const medium = useMedium();
  const unit = 1 / camera.pixelsPerUnit;
  return (
    <>
      {props.isMerged ? <MergedLand atlas={atlas} story={story} /> : null}
      <Land {...{ atlas, language, countries, tabStop, hasTitles }} />
      <path {...medium.line('borders', unit)} data-borders="" d={atlas.borders} {...notRead} />
      <Edges atlas={atlas} unit={unit} />
      {atlas.disputed.map(({ id, path }) => (
        <path
          key={id}
          {...medium.line('disputed', unit)}
          data-disputed={id}
          d={path}
          {...notRead}
        />
      ))}
      <SourcesWanted {...props} />
      <Markers {...props} />
      <Arrows atlas={atlas} camera={camera} countries={countries} />
      {rings.map((ring) => (
        <Outline key={`${ring.kind} ${ring.country}`} {...ring} atlas={atlas} camera={camera} />
      ))}
    </>
  );
}

/**
 * The land as paper has it: countries that look alike are one path. A printer's file holds a picture of the pattern
 * for each path that has one: 16 MB for all countries, 4 MB for these.
 */
function MergedLand({ atlas, story }: Pick<WorldDrawingProps, 'atlas' | 'story'>) {
  const medium = useMedium();
  return mergedPaths(atlas, story, useFeatures()).map(([key, { style, path }]) => {
    const { 'data-country': _country, ...attributes } = medium.land(style);
    return <path key={key} d={path} data-merged="" {...attributes} />;
  });
}

function mergedPaths(atlas: Atlas, story: Story, features: Features) {
  const known = new Set(countriesOf(story));
  const paths = new Map<string, { style: FeatureStyle | undefined; path: string }>();
  for (const { belongsTo, path } of atlas.shapes) {
    const isStyled = belongsTo !== null && known.has(belongsTo);
    const style = isStyled ? features.of(belongsTo).dependency : undefined;
    const key = style ? JSON.stringify({ ...style, country: '' }) : '';
    paths.set(key, { style, path: (paths.get(key)?.path ?? '') + path });
  }
  return [...paths];
}

type LandProps = Omit<DrawingProps, 'rings'> & Pick<WorldDrawingProps, 'atlas' | 'language'>;

/** Land without an option below, then the options in their order. A camera that moves does not draw it again. */
const Land = memo(function Land({ atlas, countries, tabStop, ...props }: LandProps) {
  const known = new Set(countries);
  const own = new Map(atlas.shapes.map((shape) => [shape.id, shape]));
  const others = atlas.shapes.filter(({ id }) => !known.has(id as Iso3));
  const ordered = countries.flatMap((country) => own.get(country) ?? []);
  return [...others, ...ordered].map((shape) => (
    <LandShape
      key={shape.id}
      shape={shape}
      owner={shape.belongsTo !== null && known.has(shape.belongsTo) ? shape.belongsTo : null}
      tabIndex={tabIndexOf(shape.id, tabStop)}
      {...props}
    />
  ));
});

interface LandShapeProps extends Pick<WorldDrawingProps, 'language' | 'hasTitles'> {
  readonly shape: Shape;
  /** The country of the story that it belongs to. */
  readonly owner: Iso3 | null;
  readonly tabIndex: number | undefined;
}

const LandShape = memo(function LandShape(props: LandShapeProps) {
  const { shape, owner, tabIndex, language, hasTitles } = props;
  const feature = useFeature(owner);
  const own = shape.id === owner ? feature : undefined;
  return (
    <path
      {...useMedium().land(own ? own.style : feature?.dependency)}
      data-shape={shape.id}
      d={shape.path}
      {...(own ? optionProps(own, tabIndex) : notRead)}
    >
      {hasTitles ? <title>{own ? own.name : countryName(shape.id, language)}</title> : null}
    </path>
  );
});

/** The tab index of a country's option; undefined while the drawing is no listbox. */
export function tabIndexOf(country: string, tabStop: Iso3 | null): number | undefined {
  if (tabStop === null) return undefined;
  return country === tabStop ? 0 : -1;
}

interface EdgesProps {
  readonly atlas: Atlas;
  readonly unit: number;
}

/** One line round all countries with a stance, their dependencies too: made anew where a date settles that changes them. */
const Edges = memo(function Edges({ atlas, unit }: EdgesProps) {
  const { countries, areStale } = useEdges();
  const path = useMemo(() => {
    const edged = new Set<string | null>(countries);
    return atlas.shapes.map((shape) => (edged.has(shape.belongsTo) ? shape.path : '')).join('');
  }, [atlas, countries]);
  return (
    <path
      {...useMedium().line('edges', unit)}
      data-edges=""
      d={path}
      visibility={areStale ? 'hidden' : undefined}
      {...notRead}
    />
  );
});

/** The dashed lines of the countries whose source is wanted on some day of the story. */
function SourcesWanted({ atlas, story, camera, countries }: WorldDrawingProps) {
  const ever = new Set(
    story.claims
      .filter(({ confidence }) => confidence === 'unverified')
      .map(({ country }) => country),
  );
  return countries
    .filter((country) => ever.has(country))
    .map((country) => (
      <SourceWanted key={country} country={country} atlas={atlas} camera={camera} />
    ));
}

function SourceWanted(props: Omit<OutlineProps, 'kind'>) {
  const { style } = useFeature(props.country);
  return isSourceWanted(style) ? <Outline {...props} kind="sourceWanted" /> : null;
}

/** The markers of small states: twins of their outlines, and options where there is no outline. */
function Markers({ atlas, camera, countries, tabStop, hasTitles, focused }: WorldDrawingProps) {
  const known = new Set(countries);
  const outlined = new Set(atlas.shapes.map(({ id }) => id));
  const middle = focused && atlas.places.find(({ iso3 }) => iso3 === focused);
  return atlas.places
    .filter(({ isSmall, iso3 }) => isSmall && known.has(iso3))
    .map((place) => (
      <Marker
        key={place.iso3}
        place={place}
        camera={camera}
        isOption={!outlined.has(place.iso3)}
        tabIndex={tabIndexOf(place.iso3, tabStop)}
        hasTitle={hasTitles}
        isShown={!outlined.has(place.iso3) || hasMarker(place, camera)}
        isAside={Boolean(middle && standsBefore(place, middle, camera))}
      />
    ));
}

interface MarkerProps {
  readonly place: Place;
  readonly camera: Camera;
  readonly isOption: boolean;
  readonly tabIndex: number | undefined;
  readonly hasTitle: boolean;
  readonly isShown: boolean;
  readonly isAside: boolean;
}

const Marker = memo(function Marker({ place, camera, isOption, tabIndex, ...props }: MarkerProps) {
  const feature = useFeature(place.iso3);
  const unit = 1 / camera.pixelsPerUnit;
  const [cx, cy] = place.anchor;
  return (
    <circle
      {...useMedium().marker(feature.style, unit)}
      cx={cx}
      cy={cy}
      r={(hasEdge(feature.style) ? camera.markerRadius : radiusWithoutStance) * unit}
      display={props.isShown ? undefined : 'none'}
      data-aside={props.isAside ? '' : undefined}
      {...(isOption ? optionProps(feature, tabIndex) : notRead)}
    >
      {props.hasTitle ? <title>{feature.name}</title> : null}
    </circle>
  );
});

/** From a marker to the ring round it, in CSS pixels. */
const ringDistance = 4;

interface OutlineProps extends Pick<WorldDrawingProps, 'atlas' | 'camera'> {
  readonly country: Iso3;
  readonly kind: LineKind;
}

/** Lines so broad that they would fill small islands. */
const roundLargeParts: ReadonlySet<LineKind> = new Set([
  'pointed',
  'selectionHalo',
  'selection',
  'focusOuter',
  'focusInner',
]);

/** A line along a country's outline, or round its marker where it has one. */
function Outline({ country, kind, atlas, camera }: OutlineProps) {
  const unit = 1 / camera.pixelsPerUnit;
  const attributes = { ...useMedium().line(kind, unit), ...notRead };
  const place = atlas.places.find(({ iso3 }) => iso3 === country);
  if (place && hasMarker(place, camera)) {
    const [cx, cy] = place.anchor;
    const r = (camera.markerRadius + (kind === 'sourceWanted' ? 0 : ringDistance)) * unit;
    return <circle cx={cx} cy={cy} r={r} {...attributes} />;
  }
  const path = atlas.shapes.find(({ id }) => id === country)?.path;
  if (path === undefined) return null;
  const isRound = place && roundLargeParts.has(kind);
  return <path d={isRound ? largeParts(atlas, place, path, camera) : path} {...attributes} />;
}
