// @vitest-environment jsdom

import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { createGate, type Gate, HydratedLate, IsPrerendered } from '../../src/ui/HydratedLate.tsx';

const content = <button type="button">Play</button>;

function hydrate(gate: Gate, onHydrated: () => void) {
  const tree = (
    <HydratedLate gate={gate} onHydrated={onHydrated}>
      {content}
    </HydratedLate>
  );
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(tree);
  return act(async () => {
    hydrateRoot(place, <IsPrerendered value={true}>{tree}</IsPrerendered>);
  });
}

describe('content that is hydrated late', () => {
  it('waits until its gate opens', async () => {
    const onHydrated = vi.fn();
    const gate = createGate();
    await hydrate(gate, onHydrated);
    expect(onHydrated).not.toHaveBeenCalled();
    await act(async () => gate.open());
    expect(onHydrated).toHaveBeenCalledOnce();
  });
});
