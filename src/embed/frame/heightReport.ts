import { foreignHeights, resizeMessage } from '../protocol.ts';
import { type Report, reportOf } from './channel.ts';
import type { Connection, Post } from './connection.ts';

/** A report of a height that cannot grow for ever. */
export interface HeightReport extends Report {
  /** To be called where something was done that may well change the height. */
  readonly allowGrowth: () => void;
}

/** Where the height grows so many times and nobody did anything, it follows its own frame. */
const mostGrowingSteps = 20;

/**
 * Tells the content's height in our format and in others'. A press, a key and another width of the frame
 * allow it to grow; without any of them it falls silent after 20 growing steps.
 */
export function heightReport(
  { window, element, parameters }: Pick<Connection, 'window' | 'element' | 'parameters'>,
  post: Post,
): HeightReport {
  let told = 0;
  let steps = 0;
  let width = 0;
  const allowGrowth = () => {
    steps = 0;
  };
  const measure = () => Math.ceil(element.getBoundingClientRect().height);
  // Without a box (the host hides the frame) there is no height to tell.
  const read = () => (measure() > 0 ? String(measure()) : null);
  const report = reportOf(read, () => {
    const height = measure();
    if (window.innerWidth !== width) allowGrowth();
    width = window.innerWidth;
    if (height > told) steps += 1;
    if (steps > mostGrowingSteps) return;
    told = height;
    post(resizeMessage(parameters.id, height));
    const foreign = foreignHeights(height, window.location.href, parameters.childId);
    for (const message of foreign) post(message);
  });
  for (const type of acts) window.addEventListener(type, allowGrowth, true);
  const stop = () => {
    for (const type of acts) window.removeEventListener(type, allowGrowth, true);
    report.stop();
  };
  return { ...report, stop, allowGrowth };
}

const acts = ['pointerdown', 'keydown'] as const;
