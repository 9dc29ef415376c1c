import { type ReactNode, useMemo } from 'react';
import { useStory } from '../../view/storyContext.tsx';
import { createFeatures, FeaturesContext } from './features.ts';

interface FeaturesProviderProps {
  readonly children: ReactNode;
}

/** Gives the drawings below it the countries of the page, as its view state has them. */
export function FeaturesProvider({ children }: FeaturesProviderProps) {
  const context = useStory();
  const features = useMemo(() => createFeatures(context, context.store), [context]);
  return <FeaturesContext value={features}>{children}</FeaturesContext>;
}
