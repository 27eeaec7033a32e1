import { rulesOf } from './kind-rule';
import type { KindRule } from './kind-rule';

/** Italian. */
export const itRules: KindRule[] = rulesOf('it', [
  ['one-on-one', ['uno a uno', 'colloquio individuale', 'incontro individuale', 'faccia a faccia']],
  ['one-on-one', ['settimanale', 'allineamento'], 'one-person', 'hint'],
  ['coaching', ['coaching', 'sessione di coaching', 'affiancamento']],
  ['pipeline-review', ['revisione pipeline', 'revisione della pipeline', 'riunione pipeline']],
  ['deal-review', ['revisione opportunità', "revisione dell'opportunità", 'revisione trattativa']],
  ['forecast-review', ['forecast', 'previsioni di vendita', 'revisione previsioni']],
  ['team-meeting', ['riunione di team', 'riunione del team', 'riunione commerciale', 'riunione vendite']],
  ['joint-call', ['visita congiunta', 'visita in affiancamento']],
  ['account-plan-review', ['piano account', 'piano cliente']],
  ['territory-plan-review', ['piano di territorio', 'revisione territorio']],
  ['win-loss-review', ['analisi vinte e perse', 'analisi win loss']],
  ['business-review', ['revisione trimestrale'], 'needs-guests'],
  ['performance-review', ['valutazione delle prestazioni', 'valutazione annuale', 'colloquio di valutazione']],
  [
    'none',
    [
      'tempo di concentrazione',
      'ferie',
      'fuori ufficio',
      'assente',
      'festività',
      'colloquio di lavoro',
      'candidato',
      'candidata',
    ],
    'veto',
  ],
  [
    'none',
    [
      'pranzo',
      'colazione',
      'cena',
      'caffè',
      'compleanno',
      'medico',
      'dentista',
      'formazione',
      'pipeline di dati',
      'revisione della pipeline di dati',
      'revisione del codice',
    ],
  ],
]);
