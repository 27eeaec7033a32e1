import type { VNode } from 'preact';

const solid = { fill: 'currentColor', stroke: 'none' };

/** What a button does, on a 20 grid, one stroke. Our own drawings (look/signs.svg). */
export const actionSigns = {
  'u-check': (): VNode => <path d="m4.25 10.5 3.75 3.75 7.75-8.5" />,
  'u-moved': (): VNode => <path d="M3.75 10h12M11.25 5.5l4.5 4.5-4.5 4.5" />,
  'u-dropped': (): VNode => <path d="M4.5 10h11" />,
  'u-plus': (): VNode => <path d="M10 4.25v11.5M4.25 10h11.5" />,
  'u-close': (): VNode => <path d="m5.25 5.25 9.5 9.5m0-9.5-9.5 9.5" />,
  'u-more': (): VNode => (
    <g {...solid}>
      <circle cx="4.5" cy="10" r="1.5" />
      <circle cx="10" cy="10" r="1.5" />
      <circle cx="15.5" cy="10" r="1.5" />
    </g>
  ),
  'u-down': (): VNode => <path d="m5.5 7.75 4.5 4.5 4.5-4.5" />,
  'u-right': (): VNode => <path d="m7.75 5.5 4.5 4.5-4.5 4.5" />,
  'u-left': (): VNode => <path d="M12.25 5.5 7.75 10l4.5 4.5" />,
  'u-up': (): VNode => <path d="m5.5 12.25 4.5-4.5 4.5 4.5" />,
  'u-fold': (): VNode => <path d="m5 5 9 9M14.5 7.75v6.75H7.75" />,
  'u-lock': (): VNode => (
    <>
      <rect x="4.25" y="8.75" width="11.5" height="8" rx="2" />
      <path d="M6.75 8.75V6.5a3.25 3.25 0 0 1 6.5 0v2.25" />
    </>
  ),
  'u-people': (): VNode => (
    <>
      <circle cx="7.75" cy="6.75" r="2.75" />
      <path d="M2.75 16v-.4c0-2.5 2.1-4.2 5-4.2s5 1.7 5 4.2v.4" />
      <path d="M12.6 4.2a2.75 2.75 0 0 1 0 5.1M14.4 11.9c1.75.6 2.85 1.95 2.85 3.7v.4" />
    </>
  ),
  'u-person': (): VNode => (
    <>
      <circle cx="10" cy="6.75" r="2.9" />
      <path d="M4.25 16.25v-.4c0-2.75 2.45-4.6 5.75-4.6s5.75 1.85 5.75 4.6v.4" />
    </>
  ),
  'u-clock': (): VNode => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.25l2.75 1.75" />
    </>
  ),
  'u-calendar': (): VNode => (
    <>
      <rect x="3" y="4.25" width="14" height="12.5" rx="2" />
      <path d="M3 8.25h14M6.75 2.75v3M13.25 2.75v3" />
    </>
  ),
  'u-pencil': (): VNode => (
    <>
      <path d="M4 16v-2.6l8.7-8.7a1.5 1.5 0 0 1 2.1 0l.5.5a1.5 1.5 0 0 1 0 2.1L6.6 16z" />
      <path d="m11.5 6 2.6 2.6" />
    </>
  ),
  'u-grip': (): VNode => (
    <g {...solid}>
      <circle cx="7.5" cy="5" r="1.25" />
      <circle cx="12.5" cy="5" r="1.25" />
      <circle cx="7.5" cy="10" r="1.25" />
      <circle cx="12.5" cy="10" r="1.25" />
      <circle cx="7.5" cy="15" r="1.25" />
      <circle cx="12.5" cy="15" r="1.25" />
    </g>
  ),
  'u-table': (): VNode => (
    <>
      <rect x="3" y="4" width="14" height="12" rx="2" />
      <path d="M3 8.25h14M3 12.1h14M8.25 8.25V16" />
    </>
  ),
  'u-download': (): VNode => <path d="M10 3.5v8.75M6.25 8.75 10 12.5l3.75-3.75M3.75 16.25h12.5" />,
  'u-sliders': (): VNode => (
    <>
      <path d="M3 6.25h7M14.5 6.25H17M3 13.75h2.5M10 13.75h7" />
      <circle cx="12.25" cy="6.25" r="2" />
      <circle cx="7.75" cy="13.75" r="2" />
    </>
  ),
  'u-info': (): VNode => (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.25v4M10 6.6v.05" />
    </>
  ),
  'u-open': (): VNode => (
    <path d="M8.5 4.25H6A1.75 1.75 0 0 0 4.25 6v8A1.75 1.75 0 0 0 6 15.75h8A1.75 1.75 0 0 0 15.75 14v-2.5M11.75 4.25h4v4M15.5 4.5 9.75 10.25" />
  ),
  'u-gear': (): VNode => (
    <>
      <circle cx="10" cy="10" r="2.5" />
      <path d="M10 2.75v2M10 15.25v2M17.25 10h-2M4.75 10h-2M15.13 4.87l-1.42 1.42M6.29 13.71l-1.42 1.42M15.13 15.13l-1.42-1.42M6.29 6.29 4.87 4.87" />
    </>
  ),
  'u-board': (): VNode => (
    <>
      <rect x="3" y="3.5" width="14" height="13" rx="2" />
      <path d="M6.75 13v-3M10 13V7M13.25 13v-4.25" />
    </>
  ),
  'u-note': (): VNode => (
    <>
      <path d="M4.25 5.75a2 2 0 0 1 2-2h7.5a2 2 0 0 1 2 2v6l-4 4.5h-5.5a2 2 0 0 1-2-2z" />
      <path d="M15.5 12h-2a1.75 1.75 0 0 0-1.75 1.75V16M7.25 7.5h5.5M7.25 10.5h3" />
    </>
  ),
  'u-mail': (): VNode => (
    <>
      <rect x="2.75" y="4.5" width="14.5" height="11" rx="2" />
      <path d="m3.25 6 6.75 5 6.75-5" />
    </>
  ),
  'u-phone': (): VNode => (
    <path d="M6.9 3.25 8.5 6.9 6.75 8.5c.9 2.1 2.65 3.85 4.75 4.75l1.6-1.75 3.65 1.6v2.4c0 .8-.65 1.45-1.45 1.4C8.75 16.5 3.5 11.25 3.1 4.7a1.4 1.4 0 0 1 1.4-1.45z" />
  ),
  'u-target': (): VNode => (
    <>
      <circle cx="10" cy="10" r="7" />
      <circle cx="10" cy="10" r="3.25" />
    </>
  ),
  'u-trend': (): VNode => <path d="m3 14 4.25-4.75 3 2.75L17 5M12.75 5H17v4.25" />,
  'u-flag': (): VNode => <path d="M5 17V3.75M5 4.5c3.5-2 6.5 2 10 0v7c-3.5 2-6.5-2-10 0" />,
  'u-undo': (): VNode => <path d="M6.75 4 3.5 7.25l3.25 3.25M3.75 7.25h7.5a4.5 4.5 0 0 1 0 9h-4" />,
  'u-blur': (): VNode => (
    <path d="M3 10c1.6-3.2 4.1-4.9 7-4.9s5.4 1.7 7 4.9c-1.6 3.2-4.1 4.9-7 4.9S4.6 13.2 3 10zM4.25 16.25l11.5-12.5" />
  ),
  'u-copy': (): VNode => (
    <>
      <rect x="6.75" y="6.75" width="9.75" height="9.75" rx="2" />
      <path d="M13.25 6.75V5.5a2 2 0 0 0-2-2H5.5a2 2 0 0 0-2 2v5.75a2 2 0 0 0 2 2h1.25" />
    </>
  ),
  'u-park': (): VNode => <path d="M4.25 15.75V6A1.75 1.75 0 0 1 6 4.25h3M8 10h8.25M12.75 6.5l3.5 3.5-3.5 3.5" />,
  'u-spark': (): VNode => (
    <path d="M10 3v3M10 14v3M3 10h3M14 10h3M5.2 5.2l2 2M12.8 12.8l2 2M14.8 5.2l-2 2M7.2 12.8l-2 2" />
  ),
  'u-search': (): VNode => (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13 13 3.75 3.75" />
    </>
  ),
  'u-quote': (): VNode => (
    <path d="M4 8.5h5v5H5.75A1.75 1.75 0 0 1 4 11.75zM11 8.5h5v5h-3.25A1.75 1.75 0 0 1 11 11.75zM4 8.5c0-1.8.9-3 2.5-3.25M11 8.5c0-1.8.9-3 2.5-3.25" />
  ),
};
