/** The `id` of a milestone's element in the tab Story, which a link leads to where no script runs. */
export function milestoneAnchor(milestone: string): string {
  return `milestone-${milestone}`;
}
