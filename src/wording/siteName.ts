/** What the site calls itself: in the head of its pages, and as the author and publisher of citations. */
export const siteName = 'Demarche';
