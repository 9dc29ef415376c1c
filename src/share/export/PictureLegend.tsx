import { countryName } from '../../language/countryName.ts';
import { formatNumber } from '../../language/format.ts';
import { slotOf } from '../../story/scale.ts';
import { countsAt } from '../../story/stances.ts';
import { stanceLabel } from '../../wording/sentences.ts';
import { fillOfSlot } from './fileMedium.ts';
import { PictureText, type TextStyle } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { widthOf, wrapText } from './pictureText.ts';

interface LegendItem {
  readonly slot: string;
  readonly label: string;
  readonly count: string;
  /** Its countries are left without colour. */
  readonly isHidden: boolean;
  /** From the start of the line, and from the top of the legend to the top of its swatch. */
  readonly x: number;
  readonly y: number;
}

/** The legend's entries in lines of at most `width` pixels, and the height they take. */
export function placeLegend(
  pictured: Pictured,
  width: number,
): { readonly items: readonly LegendItem[]; readonly height: number } {
  let x = 0;
  let y = 0;
  const items = entriesOf(pictured).map(({ slot, text, count, isHidden }) => {
    const room = width - swatch - gap - widthOf(count, size, true) - gap;
    const [label = ''] = wrapText(text, room, size, 1);
    const taken = swatch + gap + widthOf(label, size) + gap + widthOf(count, size, true);
    if (x > 0 && x + taken > width) {
      x = 0;
      y += leading;
    }
    const item = { slot, label, count, isHidden, x, y };
    x += taken + between;
    return item;
  });
  return { items, height: y + leading };
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
  const at = (offset: number) => (isMirrored ? x + width - offset : x + offset);
  return (
    <g>
      {placeLegend(pictured, width).items.map((item) => (
        <g key={item.slot}>
          <rect
            x={isMirrored ? at(item.x + swatch) : at(item.x)}
            y={y + item.y}
            width={swatch}
            height={swatch}
            rx={4}
            fill={item.isHidden ? palette.paper : fillOfSlot(item.slot, pictured.shown.hasPatterns)}
            stroke={item.isHidden ? palette.quiet : palette.border}
            strokeDasharray={item.isHidden ? '3 2' : undefined}
          />
          <PictureText
            text={item.label}
            tail={item.count ? { text: item.count, isBold: true, colour: palette.ink } : undefined}
            textStyle={item.isHidden ? hiddenStyle : style}
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
const hiddenStyle: TextStyle = { ...style, colour: palette.quiet, isStruck: true };

function entriesOf(pictured: Pictured) {
  const { story, language, t, shown } = pictured;
  const counts = countsAt(story, shown.date);
  const stances = [...story.scale.map(({ id }) => id), 'none'].map((stance) => ({
    slot: slotOf(story, stance),
    text: stanceLabel(pictured, stance, shown.date).text,
    count: formatNumber(counts.get(stance) ?? 0, language),
    isHidden: shown.hidden.includes(stance),
  }));
  const country = countryName(story.subject.country, language);
  const subject = t('legend.subject', { country });
  return [...stances, { slot: 'subject', text: subject, count: '', isHidden: false }];
}
