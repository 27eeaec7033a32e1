import { defineUnlistedScript } from '#imports';
import { guardEvents } from '../lib/page/guard-events';
import { link } from '../lib/page/link';

// At document_start on granted sites: our capture listeners must be the first on the window.
export default defineUnlistedScript(() => guardEvents(window, link()));
