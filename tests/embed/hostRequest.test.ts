import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostMessage } from '../../src/embed/frame/hostRequest.ts';

const us = { id: 'a', childId: 'pym-0' };
const ours = { target: 'demarche', v: 1 };
const read = (data: unknown) => parseHostMessage(data, us);

describe('a message from the host', () => {
  it.each(['hello', 'get-state', 'play', 'pause'])('may ask for %s', (type) => {
    expect(read({ ...ours, type })).toMatchObject({ type });
  });

  it.each([{ id: 'a' }, { id: null }, { id: undefined }])('is for us with %j', (id) => {
    expect(read({ ...ours, type: 'hello', ...id })).toMatchObject({ type: 'hello' });
  });

  it.each([
    ['another embed', { ...ours, type: 'hello', id: 'b' }],
    ['another target', { ...ours, type: 'hello', target: 'map' }],
    ['another version', { ...ours, type: 'hello', v: 2 }],
    ['a version as text', { ...ours, type: 'hello', v: '1' }],
    ['an unknown type', { ...ours, type: 'reload' }],
    ['a type by inheritance', { ...ours, type: 'toString' }],
    ['a list', [{ ...ours, type: 'hello' }]],
    ["another child's width", 'pymxPYMxpym-1xPYMxwidthxPYMx600'],
    ["pym's position", 'pymxPYMxpym-0xPYMxviewport-iframe-positionxPYMx1'],
    ["AMP's other message", { sentinel: 'amp', type: 'send-intersections' }],
  ])('is ignored where it is %s', (_what, data) => {
    expect(read(data)).toBeUndefined();
  });

  it('carries its fields as they came', () => {
    const message = { ...ours, type: 'theme', scheme: 'dark' };
    expect(read(message)).toEqual({ type: 'theme', fields: message });
  });

  it("asks for the height in AMP's and in pym's words", () => {
    expect(read({ sentinel: 'amp', type: 'frames-init' })).toEqual({ type: 'height' });
    expect(read('pymxPYMxpym-0xPYMxwidthxPYMx600')).toEqual({ type: 'height' });
    expect(
      parseHostMessage('pymxPYMxnullxPYMxwidthxPYMx600', { ...us, childId: null }),
    ).toBeUndefined();
  });

  it('never makes it throw, and what it asks for is of a known kind', () => {
    const kinds = ['hello', 'get-state', 'set-state', 'play', 'pause', 'theme', 'height'];
    let asked = 0;
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        target: fc.constant('demarche'),
        v: fc.constant(1),
        type: fc.constantFrom(...kinds),
        state: fc.dictionary(
          fc.constantFrom('date', 'hide', 'compare', '__proto__'),
          fc.anything(),
        ),
        scheme: fc.constantFrom('dark', 3),
      }),
    );
    fc.assert(
      fc.property(message, (data) => {
        const request = read(data);
        if (!request) return;
        asked += 1;
        expect(kinds).toContain(request.type);
      }),
    );
    expect(asked).toBeGreaterThan(0);
  });
});
