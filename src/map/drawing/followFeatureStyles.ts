import type { StoryContext } from '../../view/storyContext.tsx';
import type { CountriesLayer } from '../stage/CountriesLayer.ts';
import { countriesOf } from './featureStyle.ts';
import { pulser } from './pulse.ts';
import { countriesToRepaint, repaint } from './repaint.ts';

/** Colours and names every country as the page stands, then only those that a choice changes. */
export function followPaint(layer: CountriesLayer, reader: StoryContext): () => void {
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
