import type { FieldName } from './page-words';

/** One opportunity of a page: what its fields show, as the user's locale writes it; '' shows as empty. */
export interface PageRecord {
  /** 18 characters. */
  id: string;
  accountId: string;
  ownerId: string;
  fields: Record<FieldName, string>;
  /** Written on the path's current step for machines; the standard stages keep their English name there. */
  stageKey?: string;
}

export const fernhill: PageRecord = {
  id: '006Dn00000ABCdEIAX',
  accountId: '001Dn00000ABCdEIAX',
  ownerId: '005Dn00000ABCdEIAX',
  fields: {
    Name: 'Fernhill Foods: plant rollout',
    Account: 'Fernhill Foods',
    Owner: 'Ana',
    StageName: 'Proposal',
    Amount: '€84,000.00',
    CloseDate: '18/12/2026',
    NextStep: 'Plant visit with the line lead, 24 Nov',
  },
};

export const harbour: PageRecord = {
  id: '006Dn00000ABCdFIAX',
  accountId: '001Dn00000ABCdFIAX',
  ownerId: '005Dn00000ABCdFIAX',
  fields: {
    Name: 'Harbour Tools: second line',
    Account: 'Harbour Tools',
    Owner: 'Bo',
    StageName: 'Discovery',
    Amount: '€12,500.00',
    CloseDate: '29/01/2027',
    NextStep: '',
  },
};

export const fernhillInGerman: PageRecord = {
  ...fernhill,
  fields: {
    ...fernhill.fields,
    Name: 'Fernhill Foods: Werksausbau',
    StageName: 'Angebot',
    Amount: '84.000,00 €',
    CloseDate: '18.12.2026',
    NextStep: 'Werksbesuch mit der Linienleitung, 24. Nov.',
  },
};

export const fernhillInJapanese: PageRecord = {
  ...fernhill,
  fields: {
    Name: 'ファーンヒル食品：工場展開',
    Account: 'ファーンヒル食品',
    Owner: 'アナ',
    StageName: '提案',
    Amount: '¥12,000,000',
    CloseDate: '2026/12/18',
    NextStep: '工場見学',
  },
};
