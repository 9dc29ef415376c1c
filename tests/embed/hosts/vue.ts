import { type DefineComponent, defineComponent, h, onMounted, useTemplateRef } from 'vue';
import type { DemarcheMapAttributes, DemarcheMapElement } from '../../../public/embed.d.ts';

declare module 'vue' {
  interface GlobalComponents {
    'demarche-map': DefineComponent<DemarcheMapAttributes>;
  }
}

const attributes: DemarcheMapAttributes = { story: 'taliban', date: '2024-01-30', height: 720 };

// @ts-expect-error: there is no such scheme.
export const wrong: DemarcheMapAttributes = { story: 'taliban', scheme: 'sepia' };

/** A page built with Vue, as its author types it; it is compiled and never run. */
export const VueHost = defineComponent({
  setup() {
    // biome-ignore lint/correctness/useHookAtTopLevel: it is no hook of React's.
    const map = useTemplateRef<DemarcheMapElement>('map');
    onMounted(() => {
      map.value?.addEventListener('select', ({ detail }) => console.warn(detail.country));
    });
    return () => h('demarche-map', { ...attributes, ref: 'map' });
  },
});
