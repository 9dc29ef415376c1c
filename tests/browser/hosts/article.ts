import { createElement } from 'react';

/** An article with a map, as a site built with React renders it on its server and in the browser. */
export const article = createElement(
  'article',
  null,
  createElement('p', null, 'An article.'),
  createElement(
    'demarche-map',
    { story: 'taliban', base: 'fake', height: '420', date: '2024-01-30' },
    createElement('a', { href: '#page' }, "The map's page"),
  ),
);
