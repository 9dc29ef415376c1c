/** The parts of the method's page in their order; each is the id of its heading. */
export const methodSections = [
  'recognition',
  'stances',
  'dates',
  'confidence',
  'cases',
  'counted',
  'boundaries',
  'sources',
  'corrections',
  'credits',
] as const;

export type MethodSectionId = (typeof methodSections)[number];

/** The key of a part's title. */
export function sectionTitle<Id extends MethodSectionId>(id: Id): `${Id}.title` {
  return `${id}.title`;
}
