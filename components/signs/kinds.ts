/** One drawing per meeting kind, on a 20 grid. Our own drawings; `drawing.tsx` says how they are written. */
export const kindSigns = {
  'k-one-on-one': 'c6 7 2.5|M2 16c0-3 1.5-4.5 4-4.5 1.5 0 2.5.5 3.5 1.5|c14 7 2.5|M10 16c0-3 1.5-4.5 4-4.5s4 1.5 4 4.5',
  'k-coaching': 'M2.5 16.5h4V13H11V9.5h4V6h2.5|*c8 6 2',
  'k-pipeline-review': 'M3 4h14l-5.5 6.5V16l-3-1.5v-4z',
  'k-deal-review': 'c9 9 6|m13.5 13.5 3.5 3.5|*m9 6 3 3-3 3-3-3z',
  'k-forecast-review': 'm3 14.5 4-5 3 3 2-2.5m1-1.5.5-.5m1.5-2 .5-.5M13.5 4H17v3.5|~M3 17h14',
  'k-team-meeting': 'c10 10 3|*c10 3.5 1.5|*c16.5 8 1.5|*c14 16 1.5|*c6 16 1.5|*c3.5 8 1.5',
  'k-joint-call': 'M4 11.5V10a6 6 0 0 1 12 0v1.5M16 16c0 1-1.5 2-4 2|r3 11 3 5 1.5|r14 11 3 5 1.5',
  'k-account-plan-review': 'M4 17V3.5h8.5V17M12.5 9H16v8M2.5 17h15M7 7h2.5M7 10h2.5M7 13h2.5',
  'k-territory-plan-review': 'm3 5.5 4.5-2 5 2 4.5-2v11l-4.5 2-5-2-4.5 2zM7.5 3.5v11M12.5 5.5v11',
  'k-win-loss-review': 'M10 3v14M7 17h6M4 5.5h12M4.5 6 2 11.5a2.5 2.5 0 0 0 5 0zM15.5 6 13 11.5a2.5 2.5 0 0 0 5 0z',
  'k-business-review': 'r3 3 14 10 2|M6.5 10V8.5M10 10V6.5M13.5 10V7.5M10 13v2m-3 2 3-2 3 2',
  'k-performance-review': 'M4.5 16a7 7 0 1 1 11 0m-5.5-4.5 3-4|*c10 11.5 1.5|~M5 11.5h.5M10 6.5V7M14.5 11.5h.5',
} as const;
