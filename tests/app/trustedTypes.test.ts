import { describe, expect, it, vi } from 'vitest';
import { refuseMarkup } from '../../src/app/trustedTypes.ts';

describe('the page’s policy for text that is to become markup or script', () => {
  it('takes the name default and refuses all but Leaflet’s probe with a TypeError', () => {
    const createPolicy = vi.fn();
    refuseMarkup({ trustedTypes: { createPolicy } });
    expect(createPolicy).toHaveBeenCalledOnce();
    const [name, rules] = createPolicy.mock.calls[0] ?? [];
    expect(name).toBe('default');
    for (const rule of ['createHTML', 'createScript', 'createScriptURL']) {
      for (const text of ['<svg />', '', '<svg/><img src=x onerror=a()>']) {
        expect(() => rules[rule](text), rule).toThrow(TypeError);
      }
    }
    expect(rules.createHTML('<svg/>')).toBe('<svg/>');
    expect(() => rules.createScript('<svg/>')).toThrow(TypeError);
  });

  it('is done without where the browser does not know of policies', () => {
    expect(() => refuseMarkup({})).not.toThrow();
  });

  it('is done without where the name is taken', () => {
    const createPolicy = () => {
      throw new TypeError('Policy with name "default" already exists.');
    };
    expect(() => refuseMarkup({ trustedTypes: { createPolicy } })).not.toThrow();
  });
});
