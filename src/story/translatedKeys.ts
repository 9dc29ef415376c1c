/** The texts that can be translated of a story's parts, by the lists they are in. */
export const translatedKeys = {
  notes: ['title', 'text'],
  claims: ['summary', 'note'],
  quotes: ['speaker', 'role', 'original', 'translation'],
  implications: ['title', 'text'],
  milestones: ['title', 'summary'],
} as const;
