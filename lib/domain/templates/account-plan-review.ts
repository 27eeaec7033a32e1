import type { Template } from './template';

export const accountPlanReview: Template = {
  kind: 'account-plan-review',
  name: 'Account plan review',
  question: 'Does the plan change what we will do with this customer in the next 90 days?',
  defaultCadence: 'monthly for strategic accounts, quarterly otherwise',
  minutes: 45,
  agendaOwner: { code: 'account-owner', text: 'Account owner' },
  people: 'Account owner, manager, CS/SE',
  preWork: {
    seller: [
      'One-page plan updated: customer goals, people map, current use, white space, risks',
      "Progress on last review's 90-day actions",
    ],
    manager: [
      'Check stakeholder touch requirements against what happened',
      "Prepare one challenge on relevance to the customer's own goals",
    ],
  },
  topics: [
    { title: 'Take-off', minutes: 3, prompts: ['What changed at the customer since we met?'] },
    {
      title: "Customer's goals and value delivered",
      minutes: 8,
      prompts: [
        'What are they trying to achieve this year, in their words?',
        'What proof of value could they show their own boss?',
      ],
    },
    {
      title: 'People',
      minutes: 10,
      prompts: [
        'Whom do we not know yet who could stop or double this?',
        'Which relationship is thinner than it looks?',
      ],
    },
    {
      title: 'White space and risk',
      minutes: 10,
      prompts: [
        'Which unit and offer pairs are empty, and which one is worth starting?',
        'What would make them leave, and how early would we notice?',
      ],
    },
    {
      title: '90-day plan',
      minutes: 9,
      prompts: [
        'Which three moves, and what will we not do?',
        'Which calendar invites go out this week because of this plan?',
      ],
    },
    { title: 'Landing', minutes: 5, prompts: ['Actions, owners, dates; who brings which resource?'] },
  ],
  outputs: ['Three moves for 90 days', 'People-map gaps with owners', 'Net-new, renewal and growth indicators updated'],
  wellRunWhen: [
    'Plan edited since last review',
    'At least one invite created from it',
    'Indicators recorded per account',
  ],
  guard: 'If it becomes one opportunity, book a deal review.',
};
