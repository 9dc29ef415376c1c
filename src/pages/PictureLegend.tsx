import { countryName } from '../language/countryName.ts';
import { formatNumber } from '../language/format.ts';
import { type Speaker, slotOf, stanceLabel } from '../state/wording.ts';
import { countsAt } from '../story/stances.ts';
import type { Day } from '../time/day.ts';
import { PictureText, type TextStyle } from './PictureText.tsx';
import { palette } from './palette.ts';
import { widthOf, wrapText } from './pictureText.ts';

interface LegendItem {
  readonly slot: string;
  readonly label: string;
  readonly count: string;
  /** From the start of the line, and from the top of the legend to the top of its swatch. */
  readonly x: number;
  readonly y: number;
}

/** The legend's entries in lines of at most `width` pixels, and the height they take. */
export function placeLegend(
  speaker: Speaker,
  day: Day,
  width: number,
): { readonly items: readonly LegendItem[]; readonly height: number } {
  let x = 0;
  let y = 0;
  const items = entriesOf(speaker, day).map(({ slot, text, count }) => {
    const room = width - swatch - gap - widthOf(count, size, true) - gap;
    const [label = ''] = wrapText(text, room, size, 1);
    const taken = swatch + gap + widthOf(label, size) + gap + widthOf(count, size, true);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += leading;
    }
    const item = { slot, label, count, x, y };
    x += taken + between;
    return item;
  });
  return { items, height: y + leading };
}

interface PictureLegendProps {
  readonly speaker: Speaker;
  readonly day: Day;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The scale of a picture with the count of each stance, and the subject. */
export function PictureLegend({ speaker, day, x, y, width }: PictureLegendProps) {
  const { direction } = speaker.language;
  const isMirrored = direction === 'rtl';
  const at = (offset: number) => (isMirrored ? x + width - offset : x + offset);
  return (
    <g>
      {placeLegend(speaker, day, width).items.map((item) => (
        <g key={item.slot}>
          <rect
            x={isMirrored ? at(item.x + swatch) : at(item.x)}
            y={y + item.y}
            width={swatch}
            height={swatch}
            rx={4}
            fill={palette.fills[item.slot]}
            stroke={palette.border}
          />
          <PictureText
            text={item.label}
            tail={item.count ? { text: item.count, isBold: true, colour: palette.ink } : undefined}
            textStyle={style}
            x={at(item.x + swatch + gap)}
            y={y + item.y + 15}
            direction={direction}
          />
        </g>
      ))}
    </g>
  );
}

const size = 18;
const leading = 30;
const swatch = 18;
const gap = 8;
const between = 22;

const style: TextStyle = { size, leading, isBold: false, isSerif: false, colour: palette.ink };

function entriesOf(speaker: Speaker, day: Day) {
  const { story, language, t } = speaker;
  const counts = countsAt(story, day);
  const stances = [...story.scale.map(({ id }) => id), 'none'].map((stance) => ({
    slot: slotOf(story, stance),
    text: stanceLabel(speaker, stance, day).text,
    count: formatNumber(counts.get(stance) ?? 0, language),
  }));
  const country = countryName(story.subject.country, language);
  return [...stances, { slot: 'subject', text: t('legend.subject', { country }), count: '' }];
}
