import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { cardSvg, type PictureMeta } from './mapPicture.tsx';

/**
 * `share.png`: the card that a shared link shows, 1,200 × 630 pixels. Its letters come from font
 * packages, since a machine that builds the site may have no fonts at all.
 * @throws Error where the texts have letters of a script that no font here has.
 */
export function shareImage(meta: PictureMeta): Buffer {
  const card = cardSvg(meta);
  const letter = [...card].find((one) => isLetter.test(one) && !covered.test(one));
  if (letter !== undefined) {
    throw new Error(
      `share.png of ${meta.story.id} in "${meta.language.code}": no font has the letter ${letter}. Add one to src/site/pictures/shareImage.ts.`,
    );
  }
  const picture = new Resvg(card, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Sans' },
  });
  return picture.render().asPng();
}

const isLetter = /(?!\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

/** The scripts of the fonts below. */
const covered =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Arabic}]/u;

const fonts = [
  'noto-sans/400Regular/NotoSans_400Regular.ttf',
  'noto-sans/700Bold/NotoSans_700Bold.ttf',
  'noto-serif/700Bold/NotoSerif_700Bold.ttf',
  'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
];

function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return fonts.map((path) => resolve(`@expo-google-fonts/${path}`));
}
