/** What the lead story says on a day, read by hand from `data/stories/taliban/claims.csv`. */
export interface Anchor {
  readonly date: string;
  readonly recognise: readonly string[];
  /** How many states have each stance, in the order of `stances`. */
  readonly counts: readonly number[];
}

export const stances = [
  'recognises',
  'ambassador',
  'taliban_mission',
  'embassy_kabul',
  'contacts',
  'critical',
  'listed',
  'none',
] as const;

/** Literals, so that no function of the product is asked whether the product is right. 196 states each day. */
export const anchors: readonly Anchor[] = [
  { date: '1996-09-26', recognise: [], counts: [0, 0, 0, 0, 0, 1, 0, 195] },
  // May 1997 is all that is known of the three recognitions: they show from its last day.
  { date: '1997-05-30', recognise: [], counts: [0, 0, 0, 0, 0, 4, 0, 192] },
  { date: '1997-05-31', recognise: ['ARE', 'PAK', 'SAU'], counts: [3, 0, 0, 0, 0, 4, 0, 189] },
  { date: '1998-01-01', recognise: ['ARE', 'PAK', 'SAU'], counts: [3, 0, 0, 0, 0, 4, 0, 189] },
  { date: '2001-09-22', recognise: ['PAK', 'SAU'], counts: [2, 0, 0, 1, 0, 5, 0, 188] },
  { date: '2001-12-31', recognise: [], counts: [0, 0, 0, 1, 0, 7, 0, 188] },
  // Between the two Emirates there was nobody to recognise.
  { date: '2002-01-01', recognise: [], counts: [0, 0, 0, 0, 0, 0, 0, 196] },
  { date: '2021-08-15', recognise: [], counts: [0, 0, 0, 6, 1, 0, 1, 188] },
  { date: '2021-08-18', recognise: [], counts: [0, 0, 0, 7, 2, 27, 2, 158] },
  { date: '2021-09-30', recognise: [], counts: [0, 0, 0, 9, 3, 56, 3, 125] },
  { date: '2024-02-01', recognise: [], counts: [0, 1, 10, 3, 8, 69, 2, 103] },
  { date: '2025-07-02', recognise: [], counts: [0, 5, 12, 3, 7, 71, 2, 96] },
  { date: '2025-07-03', recognise: ['RUS'], counts: [1, 5, 11, 3, 7, 71, 2, 96] },
  { date: '2026-06-24', recognise: ['RUS'], counts: [1, 6, 11, 4, 6, 71, 1, 96] },
];
