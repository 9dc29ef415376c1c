import { countryName } from '../../language/countryName.ts';
import { formatNumber } from '../../language/format.ts';
import { moveSlots } from '../../story/changes.ts';
import { gapAt } from '../../story/chapters.ts';
import { slotOf } from '../../story/scale.ts';
import { countsAt } from '../../story/stances.ts';
import { keyPhrase, moversOf } from '../../wording/comparison.ts';
import { stanceLabel, stanceShort } from '../../wording/sentences.ts';
import { fillOfSlot } from './fileMedium.ts';
import { PictureText, type TextStyle } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { widthOf, wrapText } from './pictureText.ts';

interface LegendItem {
  readonly slot: string;
  /** How many have it; '' for the subject. */
  readonly count: string;
  /** Its name, broken into lines; the count stands before the first. */
  readonly lines: readonly string[];
  /** Its countries are left without colour. */
  readonly isHidden: boolean;
  /** Of those who moved closer, the share that came to recognise. */
  readonly recognised: number;
  /** From the start of the line to the start of its bar. */
  readonly x: number;
  /** Length of its bar. */
  readonly width: number;
}

/** The scale in segments of one width, apart from them the lack of a stance and the subject, and the height it takes. */
export function placeLegend(
  pictured: Pictured,
  width: number,
): { readonly items: readonly LegendItem[]; readonly height: number } {
  const entries = entriesOf(pictured);
  const stances = entries.length - 2;
  const unit =
    (width - subjectWidth - 2 * apart - between * (stances - 1)) / (stances + fallbackUnits);
  let x = 0;
  const items = entries.map(({ names, ...entry }, at) => {
    const own = at < stances ? unit : at === stances ? unit * fallbackUnits : subjectWidth;
    const item = { ...entry, lines: breakName(names, entry.count, own), x, width: own };
    x += own + (at < stances - 1 ? between : apart);
    return item;
  });
  const most = Math.max(...items.map(({ lines }) => lines.length));
  return { items, height: textTop + most * style.leading };
}

interface PictureLegendProps {
  readonly pictured: Pictured;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The scale of a picture with the count of each stance, and the subject. */
export function PictureLegend({ pictured, x, y, width }: PictureLegendProps) {
  const { direction } = pictured.language;
  const isMirrored = direction === 'rtl';
  return (
    <g>
      {placeLegend(pictured, width).items.map((item) => {
        const left = isMirrored ? x + width - item.x - item.width : x + item.x;
        return (
          <g key={item.x}>
            <rect x={left} y={y} width={item.width} height={bar} fill={fillOf(item, pictured)} />
            {item.recognised > 0 ? (
              <rect
                x={isMirrored ? left : left + item.width * (1 - item.recognised)}
                y={y}
                width={item.width * item.recognised}
                height={bar}
                fill={fillOfSlot(moveSlots.recognised, pictured.shown.hasPatterns)}
              />
            ) : null}
            <rect
              x={left + 0.5}
              y={y + 0.5}
              width={item.width - 1}
              height={bar - 1}
              fill="none"
              {...edgeOf(item)}
            />
            {item.lines.map((text, at) => (
              <PictureText
                key={text}
                text={text}
                lead={at === 0 ? leadOf(item) : undefined}
                textStyle={item.isHidden ? hiddenStyle : style}
                x={isMirrored ? left + item.width : left}
                y={y + textTop + at * style.leading + style.size}
                direction={direction}
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** What a hidden stance's bar is filled with, in a picture's patterns. */
export function HollowPattern() {
  return (
    <pattern
      id={hollow}
      width={6}
      height={6}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={1} height={6} fill={palette.control} />
    </pattern>
  );
}

const hollow = 'demarche-hollow';

/** In pixels: the height of a bar, the top of the names, what is left between segments and round the fallback's. */
const bar = 14;
const textTop = 20;
const between = 3;
const apart = 18;

/** The fallback's bar by a stance's. */
const fallbackUnits = 1.22;
const subjectWidth = 108;

const style: TextStyle = {
  size: 15,
  leading: 19,
  isBold: false,
  isSerif: false,
  colour: palette.quiet,
};
const hiddenStyle: TextStyle = { ...style, isStruck: true };
const countSize = 18;

function leadOf({ count, isHidden }: LegendItem) {
  if (count === '') return undefined;
  return {
    text: count,
    isBold: !isHidden,
    size: countSize,
    colour: isHidden ? palette.quiet : palette.ink,
  };
}

function fillOf({ slot, isHidden }: LegendItem, { shown }: Pictured): string {
  return isHidden ? `url(#${hollow})` : fillOfSlot(slot, shown.hasPatterns);
}

function edgeOf({ slot, isHidden }: LegendItem) {
  if (isHidden) return { stroke: palette.control };
  if (slot === 'none') return { stroke: palette.borderNone };
  return { stroke: palette.border, strokeOpacity: 0.55 };
}

/** The longer of two names if two lines hold it beside its count, otherwise the shorter. */
function breakName(
  [label, short]: readonly [string, string],
  count: string,
  width: number,
): readonly string[] {
  const indent = count === '' ? 0 : widthOf(`${count} `, countSize, true);
  const broken = wrapText(label, width, style.size, 9, { indent });
  return broken.length <= 2 ? broken : wrapText(short, width, style.size, 3, { indent });
}

function entriesOf(pictured: Pictured) {
  const { story, language, t } = pictured;
  const subject = t('legend.subject', { country: countryName(story.subject.country, language) });
  return [
    ...(movesOf(pictured) ?? stancesOf(pictured)),
    {
      slot: 'subject',
      names: [subject, subject] as const,
      count: '',
      isHidden: false,
      recognised: 0,
    },
  ];
}

/** How countries moved while two dates are compared. */
function movesOf(pictured: Pictured) {
  const { compare, date } = pictured.shown;
  if (compare === null) return undefined;
  return moversOf(pictured, compare, date).map((movers) => {
    const name = keyPhrase(pictured, movers);
    return {
      slot: moveSlots[movers.group],
      names: [name, name] as const,
      count: formatNumber(movers.count, pictured.language),
      isHidden: false,
      recognised: movers.recognised === 0 ? 0 : movers.recognised / movers.count,
    };
  });
}

function stancesOf(pictured: Pictured) {
  const { story, language, shown } = pictured;
  const counts = gapAt(story, shown.date) ? null : countsAt(story, shown.date);
  return [...story.scale.map(({ id }) => id), 'none'].map((stance) => ({
    slot: slotOf(story, stance),
    names: [
      stanceLabel(pictured, stance, shown.date).text,
      stanceShort(pictured, stance, shown.date).text,
    ] as const,
    count: counts ? formatNumber(counts.get(stance) ?? 0, language) : '–',
    isHidden: shown.hidden.includes(stance),
    recognised: 0,
  }));
}
