/** Our own mark, at 20 px; the same drawing as the icon files (look/icon-32.svg). */
export const Wheel = () => (
  <svg width="20" height="20" viewBox="0 0 32 32" aria-hidden="true">
    <rect width="32" height="32" rx="7.5" fill="#0b6a6b" />
    <path d="M21.45 22.32A9.1 9.1 0 1 1 21.45 9.68" fill="none" stroke="#fff" stroke-width="6.2" />
    <path
      d="M14.94 20.08L11.06 28.25M11.61 18.41L2.7 20.01M11.02 14.73L4.54 8.42M13.68 12.11L15.03 3.16"
      fill="none"
      stroke="#0b6a6b"
      stroke-width="1.6"
    />
    <circle cx="25.7" cy="16" r="3" fill="#ffc24d" />
  </svg>
);
