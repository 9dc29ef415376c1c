import type { Page } from '@playwright/test';

/** How many pixels of each colour a PNG has; the colours as `#245fd8`. */
export function pixelsOf(page: Page, png: Buffer): Promise<Record<string, number>> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      const counts: Record<string, number> = {};
      for (let at = 0; at < data.length; at += 4) {
        const hex = [data[at], data[at + 1], data[at + 2]]
          .map((part) => (part ?? 0).toString(16).padStart(2, '0'))
          .join('');
        counts[`#${hex}`] = (counts[`#${hex}`] ?? 0) + 1;
      }
      return counts;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
