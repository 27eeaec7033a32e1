/** States that only our own pages show, on a 16 grid. Our own drawings; `drawing.tsx` says how they are written. */
export const pageStateSigns = {
  's-auto-moved': '>*c8 8 7|!m4.9 5.5 2.5 2.5-2.5 2.5M8.3 5.5l2.5 2.5-2.5 2.5@1.5',
  's-adhoc': 'M8 3.25v9.5M3.25 8h9.5@2',
  's-mixed': '*c5.9 8 4.1|c10.1 8 4.1@1.5',
  's-running': 'c8 8 6.25@1.5|*c8 8 3',
  's-off': 'c8 8 6.25@1.5|m3.7 12.3 8.6-8.6@1.5',
} as const;
