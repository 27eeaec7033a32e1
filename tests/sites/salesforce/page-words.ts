/** What a page says beside the values, in one language. */
export interface PageWords {
  lang: string;
  entity: string;
  tabs: { details: string; related: string };
  labels: Record<FieldName | 'Type' | 'Probability' | 'LeadSource', string>;
  /** The words for screen readers on a lookup's hover button. */
  preview: (name: string) => string;
  edit: (label: string) => string;
  stages: string[];
  activity: string;
}

export type FieldName = 'Name' | 'Account' | 'Owner' | 'StageName' | 'Amount' | 'CloseDate' | 'NextStep';

export const english: PageWords = {
  lang: 'en-US',
  entity: 'Opportunity',
  tabs: { details: 'Details', related: 'Related' },
  labels: {
    Name: 'Name',
    Account: 'Account',
    Owner: 'Owner',
    StageName: 'Stage',
    Amount: 'Amount',
    CloseDate: 'Close date',
    NextStep: 'Next step',
    Type: 'Type',
    Probability: 'Probability',
    LeadSource: 'Lead source',
  },
  preview: (name) => `Open ${name} Preview`,
  edit: (label) => `Edit ${label}`,
  stages: ['Qualify', 'Discovery', 'Proposal', 'Negotiate', 'Closed'],
  activity: 'Activity',
};

export const german: PageWords = {
  lang: 'de',
  entity: 'Opportunity',
  tabs: { details: 'Details', related: 'Zugehörig' },
  labels: {
    Name: 'Opportunity-Name',
    Account: 'Accountname',
    Owner: 'Inhaber',
    StageName: 'Phase',
    Amount: 'Betrag',
    CloseDate: 'Schlusstermin',
    NextStep: 'Nächster Schritt',
    Type: 'Typ',
    Probability: 'Wahrscheinlichkeit',
    LeadSource: 'Herkunft',
  },
  preview: (name) => `Vorschau von ${name} öffnen`,
  edit: (label) => `${label} bearbeiten`,
  stages: ['Qualifizierung', 'Bedarf', 'Angebot', 'Verhandlung', 'Geschlossen'],
  activity: 'Aktivität',
};

export const japanese: PageWords = {
  lang: 'ja',
  entity: '商談',
  tabs: { details: '詳細', related: '関連' },
  labels: {
    Name: '商談名',
    Account: '取引先名',
    Owner: '所有者',
    StageName: 'フェーズ',
    Amount: '金額',
    CloseDate: '完了予定日',
    NextStep: '次のステップ',
    Type: '種別',
    Probability: '確度',
    LeadSource: 'リードソース',
  },
  preview: (name) => `${name}のプレビューを開く`,
  edit: (label) => `${label}を編集`,
  stages: ['見極め', '調査', '提案', '交渉', '完了'],
  activity: '活動',
};
