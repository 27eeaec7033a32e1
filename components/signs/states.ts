/** States, on a 16 grid, told apart by outline. Our own drawings; `drawing.tsx` says how they are written. */
export const stateSigns = {
  's-held': '*c8 8 7|!m5 8 2 2 4-4@1.75',
  's-presumed': 'c8 8 6.25@1.5|m5 8 2 2 4-4@1.5',
  's-moved': '>*c8 8 7|!M5 8h6M8.5 5.5 11 8l-2.5 2.5',
  's-missed': 'r2 2 12 12 3|M5 8h6',
  's-moved-out': '>M9.5 2H5a3 3 0 0 0-3 3v6a3 3 0 0 0 3 3h4.5M6.5 8H14m-2.5-2.5L14 8l-2.5 2.5',
  's-cancelled': 'r2 2 12 12 3|m6 10 4-4',
  's-noshow': 'r2 2 12 12 3|m6 6 4 4m0-4-4 4',
  's-excused': '*M8 1 15 8 8 15 1 8z|!M6.5 6v4M9.5 6v4@1.5',
  's-unseen': ':c8 8 6.1@1.9',
  's-planned': 'c8 8 6.25@1.5',
  's-risk': '*M6.5 2.5a1.5 1.5 0 0 1 3 0l5 10a1.5 1.5 0 0 1-1.5 2H3a1.5 1.5 0 0 1-1.5-2z|!M8 6v3.5M8 12v0',
  's-ready': '*r3 1.5 10 13 2.5|!M6 5.5h4M6 8h4M6 10.5h2@1.5',
  's-noagenda': 'r4 2.5 8 11 2@1.7',
  's-landed': '*r3 1.5 10 13 2.5|!m5.5 8 2 2 3-4@1.7',
  's-notlanded': 'M8 3v6M5.5 6.5 8 9l2.5-2.5M3.5 13h9@1.7',
  's-partial': 'c8 8 6.25@1.5|*M8 2a6 6 0 0 1 0 12z',
} as const;
