import { useEffect, useState } from 'react';

/**
 * Whether the reader is still choosing a date: the slider's thumb is held, or a key is. Not of a list that
 * the browser opens itself, which keeps the release of pointer and key from us.
 */
export function useIsHeld(): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(function followHands() {
    const release = () => setHeld(false);
    const takeKey = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement)) setHeld(true);
    };
    const takePointer = ({ target }: Event) => {
      if (target instanceof Element && target.matches('[type="range"]')) setHeld(true);
    };
    document.addEventListener('pointerdown', takePointer, true);
    document.addEventListener('keydown', takeKey, true);
    for (const end of ends) document.addEventListener(end, release, true);
    window.addEventListener('blur', release);
    return () => {
      document.removeEventListener('pointerdown', takePointer, true);
      document.removeEventListener('keydown', takeKey, true);
      for (const end of ends) document.removeEventListener(end, release, true);
      window.removeEventListener('blur', release);
    };
  }, []);
  return isHeld;
}

const ends = ['pointerup', 'pointercancel', 'keyup', 'visibilitychange'] as const;
