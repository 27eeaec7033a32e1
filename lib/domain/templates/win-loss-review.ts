import type { Template } from './template';

export const winLossReview: Template = {
  kind: 'win-loss-review',
  name: 'Win/loss review',
  question: 'What one thing should we change because of how this deal ended?',
  defaultCadence: 'within 48 h of close for chosen deals; monthly roll-up',
  minutes: 30,
  agendaOwner: { code: 'seller', text: 'Seller tells, manager facilitates, no blame' },
  people: 'Seller, manager; enablement/product if useful',
  preWork: {
    seller: [
      "Five-line record: buyer's stated reason, our view, turning point, competitor, what we learned too late",
      'Buyer feedback if you could get it (no selling)',
    ],
    manager: ['Pull stage dates, date moves and the deal-review notes', 'Same questions for wins and losses'],
  },
  topics: [
    {
      title: 'Take-off: rules',
      minutes: 2,
      prompts: ['We are looking for causes we can change, not for someone to blame.'],
    },
    {
      title: 'Timeline',
      minutes: 8,
      prompts: ['When did the outcome become likely, and when did we notice?', 'Which step did we skip or rush?'],
    },
    {
      title: 'Causes',
      minutes: 8,
      prompts: [
        'What did the buyer do or say that supports that cause?',
        'If the reason is price, what was missing before price came up?',
      ],
    },
    {
      title: 'What we knew at the time',
      minutes: 6,
      prompts: [
        'Which qualification letter was wrong or empty?',
        'What did our last deal review recommend, and was it done?',
      ],
    },
    {
      title: 'Landing: one change',
      minutes: 6,
      prompts: ['What is the one change, in which step, by whom, by when?', 'Who else on the team should hear this?'],
    },
  ],
  outputs: [
    'Reason from a short fixed list plus free text',
    'One change with owner',
    'Shareable lesson (names optional)',
  ],
  wellRunWhen: ['Held within target days', 'Reason coded', 'One change recorded'],
  guard: "Cap on 'other' and 'price' as reasons; ask for evidence.",
};
