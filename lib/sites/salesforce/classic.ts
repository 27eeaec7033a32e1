import { opportunityFacts } from '../../domain/opportunity-facts';
import { findVisible } from '../../page/find';
import { formattingLocale } from '../../page/formatting-locale';
import { findFirstValue, findShownValue, findValueOrEmpty } from '../../page/shown-value';
import { pageTexts } from '../../page/whole-values';
import { PageChangedError, type PageContext, type Surface } from '../site';
import { findRecordKey, isClassicPath } from './record-address';
import { closingStages } from './read-header';
import { selectors } from './selectors';

/** The numbers by which Classic knows its standard fields, in any language and layout. H, suites of page objects 2026-11 */
const fieldNumbers = { owner: 1, name: 3, account: 4, amount: 7, closeDate: 9, nextStep: 10, stage: 11 } as const;

/** The detail page of an opportunity in Salesforce Classic: a page of the server, loaded anew for each record. */
export const classic = {
  id: 'classic',
  reads: 'opportunity',
  mayApply: (url) => isClassicPath(url) && findRecordKey(url) !== undefined,
  findRoot: (document: Document, page: PageContext) => {
    const field = findVisible(document, [selectors.anyClassicField], page.isVisible);
    return field && (field.closest(selectors.classicPage) ?? document.body);
  },
  read: (root, page) => {
    const key = findRecordKey(page.url);
    if (key === undefined) return null;
    /** A field as it stands; one that is edited in its place, or was and is not saved, is left out. */
    const field = (name: keyof typeof fieldNumbers): Element | undefined => {
      const drawn = root.querySelector(selectors.classicField(fieldNumbers[name]));
      const isEdited = !drawn || drawn.querySelector(selectors.editor) || drawn.closest(selectors.classicUnsaved);
      return isEdited ? undefined : drawn;
    };
    const value = (name: keyof typeof fieldNumbers): string | undefined => findShownValue(field(name));
    /** Beside a look-up's link stands another, with words such as "Change". */
    const linked = (name: 'account' | 'owner', link: string): string | undefined => {
      const drawn = field(name);
      return drawn && (findFirstValue(drawn, [link]) ?? (drawn.querySelector('a') ? undefined : findShownValue(drawn)));
    };
    const name = value('name') ?? findFirstValue(root, selectors.classicName);
    if (name === undefined) throw new PageChangedError('salesforce', 'classic', 'classicName');
    const [stage, closeDate, amount] = [value('stage'), value('closeDate'), value('amount')];
    return opportunityFacts(key, {
      name,
      account: linked('account', selectors.classicAccount),
      stage,
      amount,
      closeDate,
      owner: linked('owner', selectors.classicOwner),
      nextStep: findValueOrEmpty(field('nextStep')),
      outcome: closingStages.get(stage ?? ''),
      locale: formattingLocale(page.lang, [closeDate, amount], () => pageTexts(root)),
    });
  },
} satisfies Surface<'opportunity'>;

// See it at https://<my domain>.my.salesforce.com/006…: switch to Salesforce Classic in the user's menu first.
