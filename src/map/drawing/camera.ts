/** How close a drawing is seen. */
export interface Camera {
  /** CSS pixels to a unit of the plane. */
  readonly pixelsPerUnit: number;
  /** Radius of a small state's marker, in CSS pixels. */
  readonly markerRadius: number;
}

/** What the page is written with, before anybody has measured its width: a world 850 pixels wide. */
export const prerenderedCamera: Camera = { pixelsPerUnit: 1 / 12, markerRadius: 28 / 12 };
