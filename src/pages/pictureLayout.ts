import type { Atlas } from '../geo/atlas.ts';
import { formatDay } from '../language/format.ts';
import { translator } from '../language/translate.ts';
import { moversSentence, type Speaker } from '../state/wording.ts';
import { placeLegend } from './PictureLegend.tsx';
import { worldRatio } from './PictureMap.tsx';
import type { Tail, TextStyle } from './PictureText.tsx';
import { type PageMeta, shareSize } from './pageMeta.ts';
import { palette } from './palette.ts';
import { widthOf, wrapText } from './pictureText.ts';

/** What a picture of the opening map is drawn from. */
export type PictureMeta = Pick<PageMeta, 'story' | 'texts' | 'language'> & {
  readonly atlas: Atlas;
};

/** The width of every picture, in pixels. */
export const width = shareSize.width;
/** The clear space on either side. */
export const margin = 40;
/** The width between the margins. */
export const inner = width - 2 * margin;

const styles = {
  title: { size: 42, leading: 52, isBold: true, isSerif: true, colour: palette.ink },
  date: { size: 22, leading: 36, isBold: true, isSerif: false, colour: palette.ink },
  summary: { size: 18, leading: 27, isBold: false, isSerif: false, colour: palette.ink },
  lines: { size: 15, leading: 30, isBold: false, isSerif: false, colour: palette.quiet },
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
  readonly speaker: Speaker;
  readonly lines: readonly PictureLine[];
  readonly mapTop: number;
  readonly mapHeight: number;
  readonly legendTop: number;
  readonly height: number;
}

/** Without a height the map is as wide as the picture and the height follows; with one the map has what is left. */
export function layOut(meta: PictureMeta, height: number | undefined): PictureLayout {
  const { story, texts, language } = meta;
  const t = translator(language);
  const speaker = { story, texts, language, t };
  const day = story.opensOn;
  const isCard = height !== undefined;
  const head = headLines(speaker, isCard ? 6 : 8);
  const foot = footParts(speaker, isCard);
  const mapTop = head.bottom + 14;
  const legendHeight = placeLegend(speaker, day, inner).height;
  const below = 14 + legendHeight + stack(foot, 0).bottom + (isCard ? 14 : 28);
  const mapHeight = isCard
    ? Math.max(height - mapTop - below, 120)
    : Math.round(inner / worldRatio);
  const legendTop = mapTop + mapHeight + 14;
  return {
    speaker,
    lines: [...head.lines, ...stack(foot, legendTop + legendHeight).lines],
    mapTop,
    mapHeight,
    legendTop,
    height: height ?? mapTop + mapHeight + below,
  };
}

/** The title, and under it the date with who moved on it. */
function headLines(speaker: Speaker, top: number): { lines: PictureLine[]; bottom: number } {
  const { story, texts, language } = speaker;
  const date = formatDay(story.opensOn, language);
  const { size, isBold, leading } = styles.date;
  const room = inner - widthOf(date, size, isBold) - size;
  const [movers] = wrapText(moversSentence(speaker, story.opensOn), room, size, 1);
  const title = stack([[texts.title.text, styles.title, 2]], top);
  const y = title.bottom + leading;
  const tail = movers ? { tail: { text: movers, isBold: false, colour: palette.quiet } } : {};
  return { lines: [...title.lines, { text: date, style: styles.date, y, ...tail }], bottom: y };
}

/** What stands under the legend. */
function footParts({ story, texts, language, t }: Speaker, isCard: boolean): readonly Part[] {
  const boundaries = t(story.boundaries === 'un' ? 'map.boundariesUn' : 'map.boundariesDeFacto');
  const checked = t('page.checkedUpToSentence', { date: formatDay(story.asOf, language) });
  if (isCard) return [[`${checked} ${t('credits.picture')}`, styles.small, 1]];
  return [
    [texts.summary.text, styles.summary, 4],
    [`${boundaries}. ${t('map.projection')}.`, styles.lines, 2],
    [`${checked} ${t('credits.recognises')} ${t('credits.picture')}`, styles.small, 3],
  ];
}

type Part = readonly [text: string, style: TextStyle, most: number];

function stack(parts: readonly Part[], top: number): { lines: PictureLine[]; bottom: number } {
  let y = top;
  const lines = parts.flatMap(([text, style, most]) =>
    wrapText(text, inner, style.size, most, style.isBold).map((line) => {
      y += style.leading;
      return { text: line, style, y };
    }),
  );
  return { lines, bottom: y };
}
