/** A neutral drawing of a record page, light and dark by `color-scheme`; the right side stays free for a panel. */
export const pageStyle = `
  :root { color-scheme: light dark; }
  html { --page: light-dark(#eef0f3, #0f1113); --card: light-dark(#ffffff, #1a1d20); --ink: light-dark(#202428, #e3e6e8);
    --ink-2: light-dark(#5b6166, #a5abb0); --line: light-dark(#dadfe4, #33383d); --fill: light-dark(#e7eaee, #272b2f);
    --blue: light-dark(#2f5f9f, #8ab0e4); }
  * { box-sizing: border-box; }
  body { margin: 0; min-block-size: 100vh; background: var(--page); color: var(--ink); font: 13px/18px system-ui, sans-serif; }
  .top { display: flex; align-items: center; gap: 22px; block-size: 48px; padding-inline: 20px; background: var(--card);
    border-block-end: 1px solid var(--line); color: var(--ink-2); }
  .top b { color: var(--ink); font-weight: 600; }
  .top i { inline-size: 22px; block-size: 22px; border-radius: 6px; background: var(--fill); }
  .top span { margin-inline-start: auto; inline-size: 260px; block-size: 28px; border-radius: 6px; background: var(--fill); }
  .tabs { display: flex; gap: 4px; margin: 0; padding: 6px 20px 0; list-style: none; }
  .tabs li { border-radius: 8px 8px 0 0; background: var(--fill); }
  .tabs li.active { background: var(--card); }
  .tabs a { display: block; padding: 6px 14px; color: inherit; text-decoration: none; }
  .windowViewMode-normal, .windowViewMode-maximized { display: none; }
  .windowViewMode-normal.active, .windowViewMode-maximized.active { display: block; }
  .page { padding: 16px 20px; display: grid; grid-template-columns: 1fr 264px; gap: 14px; margin-inline-end: 376px; align-items: start; }
`;

/** The parts inside a record page: given to each shadow root as well, where the document's style does not reach. */
export const partStyle = `
  * { box-sizing: border-box; }
  .wide { grid-column: 1 / -1; }
  .card { display: block; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px 18px; }
  h1 { margin: 0; font: 600 19px/24px system-ui, sans-serif; }
  h2 { margin: 0 0 8px; font: 600 13px/18px system-ui, sans-serif; }
  p { margin: 0; }
  small, .test-id__field-label, .slds-text-title, .entityNameTitle { display: block; font-size: 12px; line-height: 16px; color: var(--ink-2); }
  a { color: var(--blue); text-decoration: none; }
  .high { display: flex; gap: 34px; flex-wrap: wrap; margin-block-start: 14px; }
  .path { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; gap: 3px; margin: 0; padding: 0; list-style: none; }
  .path li { block-size: 32px; display: grid; place-items: center; background: var(--fill); font-weight: 500; font-size: 12px;
    clip-path: polygon(0 0, calc(100% - 11px) 0, 100% 50%, calc(100% - 11px) 100%, 0 100%, 11px 50%); }
  .path li a { color: var(--ink-2); }
  .path li.slds-is-current { background: var(--blue); }
  .path li.slds-is-current a { color: var(--card); }
  .detail-tabs { display: flex; gap: 16px; margin-block-end: 8px; }
  .detail-tabs button { border: 0; padding: 4px 0; background: none; color: var(--ink-2); font: inherit; cursor: pointer; }
  .detail-tabs button[aria-selected="true"] { color: var(--ink); border-block-end: 2px solid var(--blue); }
  .fields { display: grid; grid-template-columns: 1fr 1fr; gap: 0 28px; }
  .field { display: block; padding-block: 9px; border-block-end: 1px solid var(--line); min-block-size: 54px; position: relative; }
  .pencil { position: absolute; inset-block-end: 8px; inset-inline-end: 0; border: 0; background: none; color: var(--ink-2); opacity: 0; }
  .field:hover .pencil { opacity: 1; }
  .slds-assistive-text { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .row { padding-block: 9px; border-block-end: 1px solid var(--line); }
`;
