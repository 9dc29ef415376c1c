import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Picture } from './Picture.tsx';
import type { Pictured } from './pictured.ts';
import { layOut, width } from './pictureLayout.ts';
import { xmlDocument } from './xml.ts';

/** Pixels of a PNG to one of the drawing: sharp on any screen, and 20 cm wide at 300 dots to the inch. */
const pngRatio = 2;

/** What is shown as an SVG file. */
export function takeSvg(pictured: Pictured): Blob {
  const drawing = draw(<Picture pictured={pictured} layout={layOut(pictured)} isNamed />);
  return new Blob([drawing], { type: 'image/svg+xml;charset=utf-8' });
}

/**
 * What is shown as a PNG file, twice as many pixels as the drawing has.
 * @throws Error where the browser cannot draw it.
 */
export async function takePng(pictured: Pictured): Promise<Blob> {
  const layout = layOut(pictured);
  const size = { width: width * pngRatio, height: Math.ceil(layout.height * pngRatio) };
  const drawing = draw(
    <Picture pictured={pictured} layout={layout} isNamed={false} pixelRatio={pngRatio} />,
  );
  const canvas = document.createElement('canvas');
  canvas.width = size.width;
  canvas.height = size.height;
  const image = await loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`);
  canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The browser made no PNG.'))),
      'image/png',
    );
  });
}

/** The drawing as text: rendered where nobody sees it, since the renderer for Node is too large for a page. */
function draw(picture: ReactElement): string {
  const holder = document.createElement('div');
  const root = createRoot(holder);
  flushSync(() => root.render(picture));
  const drawing = holder.querySelector('svg');
  if (!drawing) throw new Error('The picture was not drawn.');
  // The serialiser writes the namespace by itself; some write both.
  drawing.removeAttribute('xmlns');
  const text = xmlDocument(new XMLSerializer().serializeToString(drawing));
  root.unmount();
  return text;
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser cannot draw the picture.'));
    image.src = address;
  });
}
