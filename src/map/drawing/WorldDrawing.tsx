import { memo } from 'react';
import type { Atlas, Place, Shape } from '../../geo/atlas.ts';
import type { Iso3 } from '../../geo/iso3.ts';
import { countryName } from '../../language/countryName.ts';
import type { Language } from '../../language/language.ts';
import type { Story } from '../../story/story.ts';
import type { Camera } from './camera.ts';
import { isUncertain } from './featureStyle.ts';
import { useFeature } from './features.ts';
import { MergedLand } from './MergedLand.tsx';
import { hasMarker, standsBefore } from './markers.ts';
import { useMedium } from './medium.ts';
import { type OptionProps, optionProps } from './options.ts';
import type { Ring } from './rings.ts';

interface WorldDrawingProps {
  readonly atlas: Atlas;
  readonly story: Story;
  readonly language: Language;
  readonly camera: Camera;
  /** The countries of the story, in the order of their names. */
  readonly countries: readonly Iso3[];
  /** Where Tab enters the listbox; null while the drawing is none, as in prerendered pages and in files. */
  readonly tabStop: Iso3 | null;
  /** Whether every shape has its name, and a country its stance, as a title. */
  readonly hasTitles: boolean;
  readonly rings: readonly Ring[];
  /** The country before which no marker shall stand. */
  readonly focused?: Iso3 | null;
  /** Whether countries that look alike are one path, as on paper. */
  readonly isMerged?: boolean;
}

/**
 * The drawing of the world, in units of the plane: land and borders, disputed areas, dashed lines of what is
 * uncertain, markers of small states, rings. The page, Leaflet's map, paper and files have it from here.
 */
export function WorldDrawing(props: WorldDrawingProps) {
  const { atlas, camera, rings, isMerged } = props;
  const medium = useMedium();
  const unit = 1 / camera.pixelsPerUnit;
  const hidden = props.tabStop === null ? undefined : true;
  return (
    <>
      {isMerged ? <MergedLand atlas={atlas} story={props.story} /> : null}
      <Land {...landProps(props)} />
      {atlas.disputed.map(({ id, path }) => (
        <path
          key={id}
          {...medium.line('disputed', unit)}
          data-disputed={id}
          d={path}
          aria-hidden={hidden}
        />
      ))}
      <path
        {...medium.line('borders', unit)}
        data-borders=""
        d={atlas.borders}
        aria-hidden={hidden}
      />
      <Uncertainty {...props} />
      <Markers {...props} />
      {rings.map((ring) => (
        <RingLine key={`${ring.kind} ${ring.country}`} ring={ring} atlas={atlas} camera={camera} />
      ))}
    </>
  );
}

type LandProps = Omit<WorldDrawingProps, 'camera' | 'rings' | 'focused' | 'story' | 'isMerged'>;

function landProps({
  atlas,
  language,
  countries,
  tabStop,
  hasTitles,
}: WorldDrawingProps): LandProps {
  return { atlas, language, countries, tabStop, hasTitles };
}

/** Land without an option below, then the options in their order. */
const Land = memo(function Land({ atlas, countries, tabStop, ...props }: LandProps) {
  const known = new Set(countries);
  const own = new Map(atlas.shapes.map((shape) => [shape.id, shape]));
  const others = atlas.shapes.filter(({ id }) => !known.has(id as Iso3));
  const ordered = countries.flatMap((country) => own.get(country) ?? []);
  return [...others, ...ordered].map((shape) => {
    const owner = shape.belongsTo !== null && known.has(shape.belongsTo) ? shape.belongsTo : null;
    return (
      <LandShape
        key={shape.id}
        shape={shape}
        owner={owner}
        isLive={tabStop !== null}
        isTabStop={shape.id === tabStop}
        {...props}
      />
    );
  });
});

interface LandShapeProps
  extends Omit<OptionProps, 'feature'>,
    Pick<LandProps, 'language' | 'hasTitles'> {
  readonly shape: Shape;
  /** The country of the story that it belongs to. */
  readonly owner: Iso3 | null;
}

const LandShape = memo(function LandShape({ owner, ...props }: LandShapeProps) {
  return owner === null ? <PlainLand {...props} /> : <CountryLand {...props} owner={owner} />;
});

function PlainLand({ shape, language, hasTitles, isLive }: Omit<LandShapeProps, 'owner'>) {
  return (
    <path
      {...useMedium().land(undefined)}
      data-shape={shape.id}
      d={shape.path}
      aria-hidden={isLive || undefined}
    >
      {hasTitles ? <title>{countryName(shape.id, language)}</title> : null}
    </path>
  );
}

function CountryLand({ owner, ...props }: LandShapeProps & { readonly owner: Iso3 }) {
  const { shape, language, hasTitles, isLive, isTabStop } = props;
  const feature = useFeature(owner);
  const isOwn = shape.id === owner;
  return (
    <path
      {...useMedium().land(isOwn ? feature.style : feature.dependency)}
      data-shape={shape.id}
      d={shape.path}
      {...(isOwn
        ? optionProps({ feature, isLive, isTabStop })
        : { 'aria-hidden': isLive || undefined })}
    >
      {hasTitles ? <title>{isOwn ? feature.name : countryName(shape.id, language)}</title> : null}
    </path>
  );
}

/** The dashed lines of the countries that are uncertain on some day of the story. */
function Uncertainty({ atlas, story, camera, countries, tabStop }: WorldDrawingProps) {
  const ever = new Set(
    story.claims
      .filter(({ confidence, date }) => confidence === 'unverified' || date.precision !== 'day')
      .map(({ country }) => country),
  );
  return countries
    .filter((country) => ever.has(country))
    .map((country) => (
      <UncertainOutline
        key={country}
        country={country}
        atlas={atlas}
        camera={camera}
        isLive={tabStop !== null}
      />
    ));
}

interface UncertainOutlineProps extends Pick<WorldDrawingProps, 'atlas' | 'camera'> {
  readonly country: Iso3;
  readonly isLive: boolean;
}

/** Dark below, light dashes above, since no single colour stands out from every fill. */
function UncertainOutline({ country, atlas, camera, isLive }: UncertainOutlineProps) {
  const { style } = useFeature(country);
  const medium = useMedium();
  if (!isUncertain(style)) return null;
  return (['uncertain', 'uncertainDashes'] as const).map((kind) => (
    <Outline
      key={kind}
      country={country}
      atlas={atlas}
      camera={camera}
      distance={0}
      attributes={{
        ...medium.line(kind, 1 / camera.pixelsPerUnit),
        'aria-hidden': isLive || undefined,
      }}
    />
  ));
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
        isTabStop={place.iso3 === tabStop}
        isLive={tabStop !== null}
        hasTitle={hasTitles}
        isShown={!outlined.has(place.iso3) || hasMarker(atlas, place, camera)}
        isAside={Boolean(middle && standsBefore(place, middle, camera))}
      />
    ));
}

interface MarkerProps extends Omit<OptionProps, 'feature'> {
  readonly place: Place;
  readonly camera: Camera;
  readonly isOption: boolean;
  readonly hasTitle: boolean;
  readonly isShown: boolean;
  readonly isAside: boolean;
}

const Marker = memo(function Marker({ place, camera, isOption, hasTitle, ...props }: MarkerProps) {
  const { isLive, isTabStop, isShown, isAside } = props;
  const feature = useFeature(place.iso3);
  const unit = 1 / camera.pixelsPerUnit;
  const [cx, cy] = place.anchor;
  return (
    <circle
      {...useMedium().marker(feature.style, unit)}
      cx={cx}
      cy={cy}
      r={camera.markerRadius * unit}
      display={isShown ? undefined : 'none'}
      data-aside={isAside ? '' : undefined}
      {...(isOption
        ? optionProps({ feature, isLive, isTabStop })
        : { 'aria-hidden': isLive || undefined })}
    >
      {hasTitle ? <title>{feature.name}</title> : null}
    </circle>
  );
});

interface RingLineProps extends Pick<WorldDrawingProps, 'atlas' | 'camera'> {
  readonly ring: Ring;
}

function RingLine({ ring: { country, kind }, atlas, camera }: RingLineProps) {
  const attributes = { ...useMedium().line(kind, 1 / camera.pixelsPerUnit), 'aria-hidden': true };
  return (
    <Outline
      country={country}
      atlas={atlas}
      camera={camera}
      distance={ringDistance}
      attributes={attributes}
    />
  );
}

/** From a marker to the ring round it, in CSS pixels. */
const ringDistance = 4;

interface OutlineProps extends Pick<WorldDrawingProps, 'atlas' | 'camera'> {
  readonly country: Iso3;
  /** From the edge of a marker to the line, in CSS pixels. */
  readonly distance: number;
  readonly attributes: object;
}

/** A line along a country's outline, or round its marker where it has one. */
function Outline({ country, atlas, camera, distance, attributes }: OutlineProps) {
  const place = atlas.places.find(({ iso3 }) => iso3 === country);
  if (place && hasMarker(atlas, place, camera)) {
    const [cx, cy] = place.anchor;
    const r = (camera.markerRadius + distance) / camera.pixelsPerUnit;
    return <circle cx={cx} cy={cy} r={r} {...attributes} />;
  }
  const path = atlas.shapes.find(({ id }) => id === country)?.path;
  return path === undefined ? null : <path d={path} {...attributes} />;
}
