import { useEffect, useState } from 'react';
import { loadRegions, type Region } from '../../language/regions.ts';
import { useStory } from '../../view/storyContext.tsx';

/** The regions in the reader's language, once they are wanted and have loaded; none before and where they do not. */
export function useRegions(areWanted: boolean): readonly Region[] {
  const { language } = useStory();
  const [regions, setRegions] = useState(none);
  useEffect(
    function fetchWhenWanted() {
      if (!areWanted) return;
      let isCurrent = true;
      loadRegions(language.code).then(
        (loaded) => isCurrent && setRegions(loaded),
        () => undefined,
      );
      return () => {
        isCurrent = false;
      };
    },
    [areWanted, language],
  );
  return regions;
}

const none: readonly Region[] = [];
