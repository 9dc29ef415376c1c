import { hydrateRoot } from 'react-dom/client';
import { article } from './article.ts';

/** Runs in a host's page: hydrates its article and resolves once that is done, to what went wrong. */
Object.assign(window, {
  hydrate: () =>
    new Promise((done) => {
      const errors: string[] = [];
      const root = document.getElementById('root') as HTMLElement;
      hydrateRoot(root, article, { onRecoverableError: (error) => errors.push(String(error)) });
      requestIdleCallback(() => requestIdleCallback(() => done(errors)));
    }),
});
