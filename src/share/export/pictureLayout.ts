import { formatDay } from '../../language/format.ts';
import { uncertaintyAt } from '../../map/drawing/featureStyle.ts';
import { gridSize } from '../../map/grid/tileLayout.ts';
import { comparisonPieces } from '../../wording/comparison.ts';
import { boundariesText, outlinesCredit } from '../../wording/outlines.ts';
import { groupSentence, moversSentence } from '../../wording/sentences.ts';
import { placeLegend } from './PictureLegend.tsx';
import { tileSide, wideArrangement, worldRatio } from './PictureMap.tsx';
import type { Tail, TextStyle } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { widthOf, wrapText } from './pictureText.ts';

/** The width of every picture, in pixels. */
export const width = 1200;
/** The clear space on either side. */
export const margin = 40;
/** The width between the margins. */
export const inner = width - 2 * margin;

const styles = {
  title: { size: 42, leading: 52, isBold: true, isSerif: true, colour: palette.ink },
  date: { size: 22, leading: 36, isBold: true, isSerif: false, colour: palette.ink },
  summary: { size: 18, leading: 27, isBold: false, isSerif: false, colour: palette.ink },
  small: { size: 15, leading: 22, isBold: false, isSerif: false, colour: palette.quiet },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** One line of text. */
interface PictureLine {
  readonly text: string;
  readonly tail?: Tail;
  readonly style: TextStyle;
  /** The base line, in pixels from the top. */
  readonly y: number;
}

/** Where everything of a picture stands, in pixels from the top. */
export interface PictureLayout {
  readonly lines: readonly PictureLine[];
  readonly legendTop: number;
  readonly mapTop: number;
  readonly mapHeight: number;
  readonly height: number;
  /** Whether names of countries stand on the map: on a card, which is shown small, nobody could read them. */
  readonly hasNames: boolean;
}

/**
 * Without a height the map is as wide as the picture, or the squares as high as they are, and the height follows;
 * with one the map has what is left, and there is less text.
 */
export function layOut(pictured: Pictured, height?: number): PictureLayout {
  const isCard = height !== undefined;
  const head = headLines(pictured, isCard ? 8 : 14);
  const foot = isCard ? cardParts(pictured) : footParts(pictured);
  const legendTop = head.bottom + 20;
  const mapTop = legendTop + placeLegend(pictured, inner).height + 10;
  const below = stack(foot, 8).bottom + (isCard ? 16 : 28);
  const mapHeight = isCard ? Math.max(height - mapTop - below, 120) : naturalHeight(pictured);
  return {
    lines: [...head.lines, ...stack(foot, mapTop + mapHeight + 8).lines],
    legendTop,
    mapTop,
    mapHeight,
    height: height ?? mapTop + mapHeight + below,
    hasNames: !isCard && pictured.shown.view === 'map',
  };
}

function naturalHeight({ atlas, shown }: Pictured): number {
  // With a little of the sea above and below the tiles.
  if (shown.view === 'grid') return (gridSize(atlas.places, wideArrangement).rows + 0.5) * tileSide;
  return Math.round(inner / worldRatio);
}

/** The title, and under it the date with who moved on it, or both dates with how many moved between them. */
function headLines(pictured: Pictured, top: number): { lines: PictureLine[]; bottom: number } {
  const { texts, language, t, shown } = pictured;
  const { compare, date: day } = shown;
  const { size, isBold, leading } = styles.date;
  const date =
    compare === null
      ? formatDay(day, language)
      : t('changes.dates', { from: formatDay(compare, language), to: formatDay(day, language) });
  const said =
    compare === null
      ? moversSentence(pictured, day)
      : comparisonPieces(pictured, compare, day).join('');
  const [first] = wrapText(said, inner - widthOf(date, size, isBold) - size, size, 1);
  const title = stack([[texts.title.text, styles.title, 2]], top);
  const y = title.bottom + leading;
  const tail = first ? { tail: { text: first, isBold: false, colour: palette.quiet } } : {};
  return { lines: [...title.lines, { text: date, style: styles.date, y, ...tail }], bottom: y };
}

type Part = readonly [text: string, style: TextStyle, most: number];

/** What stands under the map of a card. */
function cardParts(pictured: Pictured): readonly Part[] {
  const { story, language, t } = pictured;
  const checked = t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) });
  return [
    [sentences(pictured, uncertaintyKeys(pictured)), styles.small, 1],
    [`${checked} ${mapCredit(pictured)}`, styles.small, 1],
  ];
}

/** What stands under the map: what the story says, what lines and stripes stand for, and whose work it is. */
function footParts(pictured: Pictured): readonly Part[] {
  const { story, texts, language, t, shown } = pictured;
  const checked = t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) });
  const isMap = shown.view === 'map';
  const credit = isMap ? mapCredit(pictured) : t('credits.squares');
  const group = groupText(pictured);
  return [
    ...(group === '' ? [] : [[group, styles.summary, 3] as const]),
    [texts.summary.text, styles.summary, 4],
    ['', styles.small, 1],
    [sentences(pictured, keysOf(pictured)), styles.small, 4],
    [`${checked} ${t('credits.recognises')} ${credit}`, styles.small, 3],
  ];
}

/** Whose outlines and whose map it is. */
function mapCredit(pictured: Pictured): string {
  return `${outlinesCredit(pictured, true)} ${pictured.t('credits.picture')}`.trim();
}

/** The keys to what is drawn beside the colours. */
function keysOf(pictured: Pictured): readonly string[] {
  const { t, shown } = pictured;
  const outlines = shown.view === 'map' ? [boundariesText(pictured), t('map.projection')] : [];
  return [...uncertaintyKeys(pictured), ...outlines];
}

/** What stripes and dashes stand for, where there are any on the shown day. */
function uncertaintyKeys({ story, t, shown }: Pictured): readonly string[] {
  const uncertainties = story.recognisers.map((country) =>
    uncertaintyAt(story, country, shown.date),
  );
  // While two days are compared stripes are those of the movers.
  const isHatched =
    shown.compare === null && uncertainties.some((one) => one.confidence === 'disputed');
  const isDashed = uncertainties.some((one) => one.confidence === 'unverified');
  return [...(isHatched ? [t('legend.disputed')] : []), ...(isDashed ? [t('legend.unsure')] : [])];
}

function sentences({ t }: Pictured, texts: readonly string[]): string {
  return texts.map((text) => t('status.sentence', { text })).join(' ');
}

/** What is said of the chosen group; '' where none is. */
function groupText(pictured: Pictured): string {
  const { story, texts, language, t, shown } = pictured;
  const group = story.groups.find(({ id }) => id === shown.group);
  if (!group) return '';
  const date = formatDay(shown.date, language);
  return `${texts.group(group).text}${t('group.onDate', { date })} ${groupSentence(pictured, group, shown.date)}`;
}

function stack(parts: readonly Part[], top: number): { lines: PictureLine[]; bottom: number } {
  let y = top;
  const lines = parts.flatMap(([text, style, most]) => {
    // An empty part is half a line of clear space.
    if (text === '') y += style.leading / 2;
    return wrapText(text, inner, style.size, most, style).map((line) => {
      y += style.leading;
      return { text: line, style, y };
    });
  });
  return { lines, bottom: y };
}
