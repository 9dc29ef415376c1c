import styles from './MapTooltip.module.css';

export interface Pointed {
  /** What the country's option is called. */
  readonly text: string;
  /** Place of the pointer in the map's box, and the box's width, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

interface MapTooltipProps {
  readonly pointed: Pointed | null;
  /** BCP 47 tag of the text. */
  readonly language: string;
}

/** Name and stance of the country under the mouse, beside the pointer. The option says the same to others. */
export function MapTooltip({ pointed, language }: MapTooltipProps) {
  if (!pointed) return null;
  const isPastMiddle = pointed.x > pointed.width / 2;
  return (
    <div
      className={styles.tooltip}
      aria-hidden="true"
      lang={language}
      dir="auto"
      style={{
        top: pointed.y + 16,
        ...(isPastMiddle ? { right: pointed.width - pointed.x + 8 } : { left: pointed.x + 12 }),
      }}
    >
      {pointed.text}
    </div>
  );
}
