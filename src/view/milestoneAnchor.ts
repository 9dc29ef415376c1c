/** The `id` of a milestone in the record, which a link leads to where no script runs, and in the tab Story. */
export function milestoneAnchor(milestone: string): string {
  return `milestone-${milestone}`;
}
