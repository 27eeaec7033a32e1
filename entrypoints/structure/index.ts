import { defineUnlistedScript } from '#imports';
import { describeStructure } from '../../lib/page/describe-structure';
import { pageContext } from '../../lib/page/page-context';

/** Put into a page of a site for its answer: how the page is built, for the report that the user asked for. */
export default defineUnlistedScript(() => describeStructure(document.documentElement, pageContext().shadowRootOf));
