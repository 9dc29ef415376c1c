/** How a line of a picture is set; sizes in pixels. */
export interface TextStyle {
  readonly size: number;
  /** From one base line to the next. */
  readonly leading: number;
  readonly isBold: boolean;
  readonly isSerif: boolean;
  readonly colour: string;
  /** Crossed out, as what the legend hides. */
  readonly isStruck?: boolean;
}

/** More of the same line in another weight or colour. */
export type Tail = Pick<TextStyle, 'isBold' | 'colour'> & { readonly text: string };

/** What a line begins with, in another weight, size or colour. */
type Lead = Pick<TextStyle, 'isBold' | 'colour' | 'size'> & { readonly text: string };

interface PictureTextProps {
  readonly text: string;
  readonly lead?: Lead | undefined;
  readonly tail?: Tail | undefined;
  readonly textStyle: TextStyle;
  /** Where the line begins: its left edge, or in right-to-left languages its right one. */
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly direction: 'ltr' | 'rtl';
}

/** One line of text in a picture. */
export function PictureText(props: PictureTextProps) {
  const { text, lead, tail, textStyle, x, y, direction } = props;
  const { size, isBold, isSerif, colour, isStruck } = textStyle;
  return (
    <text
      x={x}
      y={y}
      textAnchor={direction === 'rtl' ? 'end' : 'start'}
      fontFamily={familyOf(isSerif, direction)}
      fontSize={size}
      fontWeight={weightOf(isBold)}
      fill={colour}
      textDecoration={isStruck ? 'line-through' : undefined}
    >
      {isolateOf(direction)}
      {lead ? (
        <>
          <tspan fontWeight={weightOf(lead.isBold)} fontSize={lead.size} fill={lead.colour}>
            {lead.text}
          </tspan>
          {noBreakSpace}
        </>
      ) : null}
      {text}
      {tail ? (
        <tspan fontWeight={weightOf(tail.isBold)} fill={tail.colour}>
          {`\u2002${tail.text}`}
        </tspan>
      ) : null}
      {endOfIsolate}
    </text>
  );
}

/** A text by itself that is laid out in its own direction. */
export function directed(text: string, direction: 'ltr' | 'rtl'): string {
  return `${isolateOf(direction)}${text}${endOfIsolate}`;
}

/** Fonts that a picture asks for, in order. */
export function familyOf(isSerif: boolean, direction: 'ltr' | 'rtl'): string {
  const latin = isSerif ? "'Noto Serif', Georgia, serif" : "'Noto Sans', Arial, sans-serif";
  return direction === 'rtl' ? `'Noto Naskh Arabic', ${latin}` : latin;
}

// A line is laid out in its own direction by the marks of an isolate: a rasteriser may not obey an attribute.
function isolateOf(direction: 'ltr' | 'rtl'): string {
  return direction === 'rtl' ? '\u2067' : '\u2066';
}

const noBreakSpace = '\u00a0';

const endOfIsolate = '\u2069';

function weightOf(isBold: boolean): number {
  return isBold ? 700 : 400;
}
