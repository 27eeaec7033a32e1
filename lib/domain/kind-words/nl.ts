import { rulesOf } from './kind-rule';
import type { KindRule } from './kind-rule';

/** Dutch. */
export const nlRules: KindRule[] = rulesOf('nl', [
  ['one-on-one', ['een op een', 'één-op-één', 'bila', 'bilateraal', 'individueel gesprek']],
  ['one-on-one', ['wekelijks', 'afstemming'], 'one-person', 'hint'],
  ['coaching', ['coaching', 'coachgesprek', 'coachingsgesprek']],
  ['pipeline-review', ['pipeline review', 'pipelinebespreking', 'pipeline overleg']],
  ['deal-review', ['deal review', 'dealbespreking', 'deal overleg']],
  ['forecast-review', ['forecast', 'forecastoverleg', 'prognoseoverleg']],
  ['team-meeting', ['teamoverleg', 'teamvergadering', 'salesoverleg', 'verkoopoverleg']],
  ['joint-call', ['gezamenlijk klantbezoek', 'meerijdag', 'duobezoek']],
  ['account-plan-review', ['accountplan', 'accountplanbespreking']],
  ['territory-plan-review', ['regioplan', 'gebiedsplan']],
  ['win-loss-review', ['win verlies analyse', 'verliesanalyse']],
  ['business-review', ['kwartaalreview', 'kwartaalbespreking'], 'needs-guests'],
  ['performance-review', ['beoordelingsgesprek', 'functioneringsgesprek', 'jaargesprek']],
  [
    'none',
    [
      'focustijd',
      'afwezig',
      'vakantie',
      'feestdag',
      'vrije dag',
      'niet inplannen',
      'sollicitatiegesprek',
      'sollicitant',
    ],
    'veto',
  ],
  ['none', ['lunch', 'ontbijt', 'verjaardag', 'tandarts', 'huisarts', 'datapipeline', 'wervingspipeline']],
]);
