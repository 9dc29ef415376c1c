import type { Feature } from './features.ts';

export interface OptionProps {
  readonly feature: Feature;
  /** Whether the drawing is a listbox. */
  readonly isLive: boolean;
  /** Whether Tab enters the listbox here. */
  readonly isTabStop: boolean;
}

/** What makes an element of the drawing the option of its country, once the drawing is a listbox. */
export function optionProps({ feature, isLive, isTabStop }: OptionProps) {
  if (!isLive) return undefined;
  return {
    role: 'option',
    'aria-label': feature.name,
    'aria-selected': feature.isSelected,
    tabIndex: isTabStop ? 0 : -1,
  } as const;
}
