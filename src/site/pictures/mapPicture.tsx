import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../geo/atlas.ts';
import { translator } from '../../language/translate.ts';
import { Picture } from '../../share/export/Picture.tsx';
import type { Pictured } from '../../share/export/pictured.ts';
import { layOut } from '../../share/export/pictureLayout.ts';
import { xmlDocument } from '../../share/export/xml.ts';
import { openingViewState } from '../../view/viewState.ts';
import { type PageMeta, shareSize } from '../pages/pageMeta.ts';

/** What a picture of the opening map is drawn from. */
export type PictureMeta = Pick<PageMeta, 'story' | 'texts' | 'language'> & {
  readonly atlas: Atlas;
};

/**
 * `map.svg`: the map on the story's opening date as a document that needs nothing else, 1,200 pixels
 * wide, with title, date, legend, summary, and what its lines stand for. It is well-formed XML.
 */
export function mapSvg(meta: PictureMeta): string {
  const pictured = openingOf(meta);
  return textOf(<Picture pictured={pictured} layout={layOut(pictured)} isNamed />);
}

/** The same as a card of 1,200 × 630 pixels, with less text and no names of countries in it. */
export function cardSvg(meta: PictureMeta): string {
  const pictured = openingOf(meta);
  const layout = layOut(pictured, shareSize.height);
  return textOf(<Picture pictured={pictured} layout={layout} isNamed={false} />);
}

function openingOf({ story, texts, language, atlas }: PictureMeta): Pictured {
  const shown = openingViewState(story, language.code);
  return { story, texts, language, t: translator(language), atlas, shown };
}

function textOf(picture: Parameters<typeof renderToStaticMarkup>[0]): string {
  return xmlDocument(renderToStaticMarkup(picture));
}
