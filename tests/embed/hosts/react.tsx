import { useEffect, useRef } from 'react';
import type { DemarcheMapAttributes, DemarcheMapElement } from '../../../public/embed.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'demarche-map': DetailedHTMLProps<HTMLAttributes<DemarcheMapElement>, DemarcheMapElement> &
        DemarcheMapAttributes;
    }
  }
}

/** A page built with React, as its author types it; it is compiled and never run. */
export function ReactHost({ onDate }: { readonly onDate: (date: string | null) => void }) {
  const map = useRef<DemarcheMapElement>(null);
  useEffect(() => {
    map.current?.addEventListener('state', ({ detail }) => onDate(detail.state.date));
    map.current?.setState({ country: null });
  }, [onDate]);
  return (
    <>
      <demarche-map ref={map} story="taliban" date="2024-01-30" scheme="dark" height={720}>
        <a href="https://maps.example/taliban/">Who recognises …?</a>
      </demarche-map>
      {/* @ts-expect-error: a map is of a story. */}
      <demarche-map />
    </>
  );
}
