import { anyRules } from './any';
import { deRules } from './de';
import { enRules } from './en';
import { enNotOursRules } from './en-not-ours';
import { esRules } from './es';
import { frRules } from './fr';
import { itRules } from './it';
import { jaRules } from './ja';
import type { KindRule } from './kind-rule';
import { nlRules } from './nl';
import { ptRules } from './pt';

/**
 * The shipped rules, all languages at once: a calendar mixes them. Words come from the practice (cadence-practice D, E
 * and H) and from plain usage; a user's own rules are put before or instead of them.
 */
export const defaultRules: readonly KindRule[] = [
  ...anyRules,
  ...enRules,
  ...enNotOursRules,
  ...deRules,
  ...frRules,
  ...esRules,
  ...ptRules,
  ...jaRules,
  ...nlRules,
  ...itRules,
];
