import { spacedChar } from '../title-text';
import { rulesOf } from './kind-rule';
import type { KindRule } from './kind-rule';

/** What is written alike in all languages. "11:15", "4:1:1", "1:10" and dates are no 1:1. */
export const anyRules: KindRule[] = [
  {
    kind: 'one-on-one',
    language: 'any',
    words: [],
    pattern: `(?<!${spacedChar}|[\\d][:.\\/\\-])(?:1 ?[:\\-x] ?1|1[ \\-]?(?:on|to|a|zu|op|auf)[ \\-]?1|1[ \\-]2[ \\-]1)(?:'?s)?(?!${spacedChar}|[:.\\/\\-]\\d)`,
  },
  // Also a room's number.
  { kind: 'one-on-one', language: 'any', words: ['121'], flags: ['one-person'] },
  ...rulesOf('any', [
    ['pipeline-review', ['pipeline', 'pipe'], 'hint'],
    ['deal-review', ['deal'], 'hint'],
    ['business-review', ['QBR'], 'needs-guests'],
    ['none', ['OOO', 'PTO', 'DNB'], 'veto'],
    ['none', ['CI pipeline', 'CI CD', 'CI CD pipeline', 'ETL pipeline', 'ML pipeline', 'devops pipeline']],
  ]),
];
