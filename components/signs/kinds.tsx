import type { VNode } from 'preact';

const solid = { fill: 'currentColor', stroke: 'none' };

/** One drawing per meeting kind, on a 20 grid, one stroke. Our own drawings (look/signs.svg). */
export const kindSigns = {
  'k-one-on-one': (): VNode => (
    <>
      <circle cx="6.25" cy="6.75" r="2.4" />
      <path d="M2.25 15.75v-.5c0-2.2 1.7-3.75 4-3.75 1.55 0 2.85.7 3.5 1.85" />
      <circle cx="13.75" cy="6.75" r="2.4" />
      <path d="M9.75 15.75v-.5c0-2.2 1.7-3.75 4-3.75s4 1.55 4 3.75v.5" />
    </>
  ),
  'k-coaching': (): VNode => (
    <>
      <path d="M2.5 16.25h4.25v-3.5H11v-3.5h4.25v-3.5h2.25" />
      <circle cx="8.25" cy="6.25" r="2.1" {...solid} />
    </>
  ),
  'k-pipeline-review': (): VNode => (
    <path d="M3.1 4.25h13.8c.5 0 .78.6.46.98l-4.86 5.72v4.6c0 .44-.46.73-.86.54l-3.3-1.56a.9.9 0 0 1-.5-.8v-2.78L2.64 5.23a.6.6 0 0 1 .46-.98z" />
  ),
  'k-deal-review': (): VNode => (
    <>
      <circle cx="8.75" cy="8.75" r="5.75" />
      <path d="m13 13 4 4" />
      <path d="m8.75 6.1 2.65 2.65-2.65 2.65L6.1 8.75z" {...solid} />
    </>
  ),
  'k-forecast-review': (): VNode => (
    <>
      <path d="m2.75 14.75 4-4.75 3 2.75 1.9-2.4" />
      <path d="m13.1 8.55.55-.7m1.35-1.7.55-.7" />
      <path d="M13.6 4.25h3.65V7.9" />
      <path d="M2.75 17.25h14.5" opacity=".45" />
    </>
  ),
  'k-team-meeting': (): VNode => (
    <>
      <circle cx="10" cy="10.2" r="3.1" />
      <g {...solid}>
        <circle cx="10" cy="3.3" r="1.55" />
        <circle cx="16.55" cy="8.05" r="1.55" />
        <circle cx="14.05" cy="15.8" r="1.55" />
        <circle cx="5.95" cy="15.8" r="1.55" />
        <circle cx="3.45" cy="8.05" r="1.55" />
      </g>
    </>
  ),
  'k-joint-call': (): VNode => (
    <>
      <path d="M3.75 11.5V9.75a6.25 6.25 0 0 1 12.5 0v1.75" />
      <rect x="2.75" y="10.75" width="3.25" height="4.75" rx="1.4" />
      <rect x="14" y="10.75" width="3.25" height="4.75" rx="1.4" />
      <path d="M15.75 15.5c0 1.35-1.5 2-3.75 2" />
    </>
  ),
  'k-account-plan-review': (): VNode => (
    <>
      <path d="M4.25 16.75V5a1.5 1.5 0 0 1 1.5-1.5h5.25A1.5 1.5 0 0 1 12.5 5v11.75" />
      <path d="M12.5 8.75h1.75a1.5 1.5 0 0 1 1.5 1.5v6.5" />
      <path d="M2.5 16.75h15" />
      <path d="M7.1 7h2.6M7.1 10h2.6M7.1 13h2.6" />
    </>
  ),
  'k-territory-plan-review': (): VNode => (
    <>
      <path d="M2.75 5.9c0-.3.18-.57.46-.69L7.5 3.5l5 2 3.72-1.5a.75.75 0 0 1 1.03.7v9.4c0 .3-.18.57-.46.69L12.5 16.5l-5-2-3.72 1.5a.75.75 0 0 1-1.03-.7z" />
      <path d="M7.5 3.5v11M12.5 5.5v11" />
    </>
  ),
  'k-win-loss-review': (): VNode => (
    <>
      <path d="M10 3.25v13.5M6.75 16.75h6.5M4.25 5.5h11.5" />
      <path d="m4.5 5.75-2.25 5.5a2.35 2.35 0 0 0 4.5 0zM15.5 5.75l-2.25 5.5a2.35 2.35 0 0 0 4.5 0z" />
    </>
  ),
  'k-business-review': (): VNode => (
    <>
      <rect x="2.75" y="3.25" width="14.5" height="10" rx="1.75" />
      <path d="M6.5 10.25v-1.5M10 10.25V6.5M13.5 10.25V7.75" />
      <path d="M10 13.25V15m-3 2 3-2 3 2" />
    </>
  ),
  'k-performance-review': (): VNode => (
    <>
      <path d="M4.35 15.75a7.25 7.25 0 1 1 11.3 0" />
      <path d="m10 11.25 3-3.9" />
      <circle cx="10" cy="11.25" r="1.4" {...solid} />
      <path d="M4.9 11.2h.6M10 5.9v.6M14.5 11.2h.6" opacity=".55" />
    </>
  ),
};
