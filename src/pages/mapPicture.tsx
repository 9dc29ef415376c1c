import { renderToStaticMarkup } from 'react-dom/server';
import { formatDay } from '../language/format.ts';
import { withoutControls } from './html.ts';
import { PictureLegend } from './PictureLegend.tsx';
import { PictureMap } from './PictureMap.tsx';
import { PictureText } from './PictureText.tsx';
import { shareSize } from './pageMeta.ts';
import { palette } from './palette.ts';
import {
  inner,
  layOut,
  margin,
  type PictureLayout,
  type PictureMeta,
  width,
} from './pictureLayout.ts';

/**
 * `map.svg`: the map on the story's opening date as a document that needs nothing else, 1,200 pixels
 * wide, with title, date, legend, summary, and what its lines stand for. It is well-formed XML.
 */
export function mapSvg(meta: PictureMeta): string {
  return draw(meta, layOut(meta, undefined), true);
}

/** The same as a card of 1,200 × 630 pixels, with less text and no names of countries in it. */
export function cardSvg(meta: PictureMeta): string {
  return draw(meta, layOut(meta, shareSize.height), false);
}

function draw({ atlas, texts }: PictureMeta, layout: PictureLayout, isNamed: boolean): string {
  const { speaker, height, mapTop, mapHeight, legendTop, lines } = layout;
  const { story, language, t } = speaker;
  const date = formatDay(story.opensOn, language);
  const picture = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="title"
      xmlLang={language.code}
    >
      <title id="title">{t('map.caption', { title: texts.title.text, date })}</title>
      <desc>{texts.summary.text}</desc>
      <rect width={width} height={height} fill={palette.paper} />
      <rect x={margin} y={mapTop} width={inner} height={mapHeight} rx={10} fill={palette.sea} />
      <PictureMap
        speaker={speaker}
        atlas={atlas}
        box={{ x: margin, y: mapTop, width: inner, height: mapHeight }}
        isNamed={isNamed}
      />
      <PictureLegend speaker={speaker} day={story.opensOn} x={margin} y={legendTop} width={inner} />
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
  return `<?xml version="1.0" encoding="UTF-8"?>\n${withoutControls(renderToStaticMarkup(picture))}\n`;
}
