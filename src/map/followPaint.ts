import type { Reader } from '../state/reader.tsx';
import type { CountriesLayer } from './CountriesLayer.ts';
import { countriesOf } from './paint.ts';
import { pulser } from './pulse.ts';
import { countriesToRepaint, repaint } from './repaint.ts';

/** Colours and names every country as the page stands, then only those that a choice changes. */
export function followPaint(layer: CountriesLayer, reader: Reader): () => void {
  const { store, story } = reader;
  const pulse = pulser(layer, story);
  for (const country of countriesOf(story)) repaint(layer, reader, country, store.getState());
  const unsubscribe = store.subscribe((is, was) => {
    for (const country of countriesToRepaint(story, was, is)) repaint(layer, reader, country, is);
    pulse.follow(was, is);
  });
  return () => {
    unsubscribe();
    pulse.stop();
  };
}
