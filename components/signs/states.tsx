import type { VNode } from 'preact';

const solid = { fill: 'currentColor' };
const line = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
const cut = { ...line, stroke: 'var(--cx-knock,#fff)' } as const;

/** States, on a 16 grid, told apart by outline; `--cx-knock` is what is cut out of a filled one. Our own drawings (look/signs.svg). */
export const stateSigns = {
  's-held': (): VNode => (
    <>
      <circle cx="8" cy="8" r="7" {...solid} />
      <path d="m4.9 8.25 2.15 2.15 4.1-4.5" {...cut} stroke-width="1.75" />
    </>
  ),
  's-presumed': (): VNode => (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} stroke-width="1.5" />
      <path d="m5.2 8.2 1.95 1.95 3.7-4.1" {...line} stroke-width="1.5" />
    </>
  ),
  's-moved': (): VNode => (
    <>
      <circle cx="8" cy="8" r="7" {...solid} />
      <path d="M4.9 8h6M8.6 5.5 11.1 8l-2.5 2.5" {...cut} stroke-width="1.6" />
    </>
  ),
  's-auto-moved': (): VNode => (
    <>
      <circle cx="8" cy="8" r="7" {...solid} />
      <path d="m4.9 5.5 2.5 2.5-2.5 2.5M8.3 5.5l2.5 2.5-2.5 2.5" {...cut} stroke-width="1.5" />
    </>
  ),
  's-adhoc': (): VNode => <path d="M8 3.25v9.5M3.25 8h9.5" {...line} stroke-width="2" />,
  's-mixed': (): VNode => (
    <>
      <circle cx="5.9" cy="8" r="4.1" {...solid} />
      <circle cx="10.1" cy="8" r="4.1" {...line} stroke-width="1.5" />
    </>
  ),
  's-missed': (): VNode => (
    <>
      <rect x="2" y="2" width="12" height="12" rx="3" {...line} stroke-width="1.6" />
      <path d="M5.25 8h5.5" {...line} stroke-width="1.6" />
    </>
  ),
  's-moved-out': (): VNode => (
    <>
      <path d="M9.6 2H5a3 3 0 0 0-3 3v6a3 3 0 0 0 3 3h4.6" {...line} stroke-width="1.6" />
      <path d="M6.4 8h7.4M11.3 5.4 13.9 8l-2.6 2.6" {...line} stroke-width="1.6" />
    </>
  ),
  's-cancelled': (): VNode => (
    <>
      <rect x="2" y="2" width="12" height="12" rx="3" {...line} stroke-width="1.6" />
      <path d="m5.7 10.3 4.6-4.6" {...line} stroke-width="1.6" />
    </>
  ),
  's-noshow': (): VNode => (
    <>
      <rect x="2" y="2" width="12" height="12" rx="3" {...line} stroke-width="1.6" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" {...line} stroke-width="1.6" />
    </>
  ),
  's-excused': (): VNode => (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8z" {...solid} />
      <path d="M6.6 6v4M9.4 6v4" {...cut} stroke-width="1.5" />
    </>
  ),
  's-unseen': (): VNode => <circle cx="8" cy="8" r="6.1" {...line} stroke-width="1.9" stroke-dasharray="0 3.833" />,
  's-planned': (): VNode => <circle cx="8" cy="8" r="6.25" {...line} stroke-width="1.5" />,
  's-running': (): VNode => (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} stroke-width="1.5" />
      <circle cx="8" cy="8" r="3" {...solid} />
    </>
  ),
  's-risk': (): VNode => (
    <>
      <path
        d="M6.55 2.2a1.65 1.65 0 0 1 2.9 0l5.3 9.9a1.65 1.65 0 0 1-1.45 2.4H2.7a1.65 1.65 0 0 1-1.45-2.4z"
        {...solid}
      />
      <path d="M8 6v3.4M8 11.8v.05" {...cut} stroke-width="1.6" />
    </>
  ),
  's-ready': (): VNode => (
    <>
      <path
        d="M3 4a2.5 2.5 0 0 1 2.5-2.5h5A2.5 2.5 0 0 1 13 4v8a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 3 12z"
        {...solid}
      />
      <path d="M5.75 5.5h4.5M5.75 8.25h4.5M5.75 11h2.5" {...cut} stroke-width="1.5" />
    </>
  ),
  's-noagenda': (): VNode => <rect x="3.8" y="2.3" width="8.4" height="11.4" rx="2" {...line} stroke-width="1.7" />,
  's-landed': (): VNode => (
    <>
      <path
        d="M3 4a2.5 2.5 0 0 1 2.5-2.5h5A2.5 2.5 0 0 1 13 4v8a2.5 2.5 0 0 1-2.5 2.5h-5A2.5 2.5 0 0 1 3 12z"
        {...solid}
      />
      <path d="m5.3 8.1 1.9 1.9 3.5-3.9" {...cut} stroke-width="1.7" />
    </>
  ),
  's-notlanded': (): VNode => <path d="M8 2.6v6.6M5.3 6.7 8 9.4l2.7-2.7M3.4 13h9.2" {...line} stroke-width="1.7" />,
  's-partial': (): VNode => (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} stroke-width="1.5" />
      <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5z" {...solid} />
    </>
  ),
  's-off': (): VNode => (
    <>
      <circle cx="8" cy="8" r="6.25" {...line} stroke-width="1.5" />
      <path d="m3.7 12.3 8.6-8.6" {...line} stroke-width="1.5" />
    </>
  ),
};
