import { formatDay } from '../../language/format.ts';
import { MediumContext } from '../../map/drawing/medium.ts';
import { Patterns } from '../../map/drawing/Patterns.tsx';
import { fileMedium } from './fileMedium.ts';
import { HollowPattern, PictureLegend } from './PictureLegend.tsx';
import { cameraOf, PictureMap } from './PictureMap.tsx';
import { PictureNames } from './PictureNames.tsx';
import { PictureText } from './PictureText.tsx';
import { palette } from './palette.ts';
import type { Pictured } from './pictured.ts';
import { inner, margin, type PictureLayout, width } from './pictureLayout.ts';

interface PictureProps {
  readonly pictured: Pictured;
  readonly layout: PictureLayout;
  /** Whether every country has its name and stance as a title. */
  readonly isNamed: boolean;
  /** How many of its own pixels are drawn for one of the layout's. */
  readonly pixelRatio?: number;
}

/** What is shown as a drawing that needs nothing else, by attributes alone: no class, no style, no address. */
export function Picture({ pictured, layout, isNamed, pixelRatio = 1 }: PictureProps) {
  const { texts, language, t, shown } = pictured;
  const { height, mapTop, mapHeight, legendTop, lines, hasNames } = layout;
  const date = formatDay(shown.date, language);
  const box = { x: margin, y: mapTop, width: inner, height: mapHeight };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width * pixelRatio}
      height={height * pixelRatio}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title"
      xmlLang={language.code}
    >
      <title id="title">{t('map.caption', { title: texts.title.text, date })}</title>
      <desc>{texts.summary.text}</desc>
      <rect width={width} height={height} fill={palette.paper} />
      <MediumContext value={fileMedium('', shown.hasPatterns)}>
        <defs>
          <Patterns story={pictured.story} isComparing={shown.compare !== null} unit={1} />
          {shown.hidden.length > 0 ? <HollowPattern /> : null}
        </defs>
      </MediumContext>
      <PictureMap pictured={pictured} box={box} isNamed={isNamed} />
      {hasNames ? <PictureNames pictured={pictured} box={box} camera={cameraOf(box)} /> : null}
      <PictureLegend pictured={pictured} x={margin} y={legendTop} width={inner} />
      {lines.map(({ text, tail, style, y }) => (
        <PictureText
          key={y}
          text={text}
          tail={tail}
          textStyle={style}
          x={language.direction === 'rtl' ? width - margin : margin}
          y={y}
          direction={language.direction}
        />
      ))}
    </svg>
  );
}
