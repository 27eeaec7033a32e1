import type { Template } from './template';

export const territoryPlanReview: Template = {
  kind: 'territory-plan-review',
  name: 'Territory plan review',
  question: "Is this seller's time going to the part of the territory that can make the number?",
  defaultCadence: 'quarterly (deep at year start)',
  minutes: 60,
  agendaOwner: { code: 'seller', text: 'Seller' },
  people: 'Manager, seller, optionally marketing/ops',
  preWork: {
    seller: [
      'Split the goal into expected, likely and stretch business',
      'Tier the accounts and state touch rules per tier',
      'List untouched high-potential accounts',
    ],
    manager: [
      'Check role scope: number of accounts, revenue managed, pipeline size',
      'Compare time spent per tier with potential per tier',
    ],
  },
  topics: [
    { title: 'Take-off', minutes: 5, prompts: ['What has changed in the patch since last quarter?'] },
    {
      title: 'Segments and potential',
      minutes: 12,
      prompts: ['Where is the money that we are not calling on?', 'Which tier is over-served?'],
    },
    {
      title: 'Goal arithmetic',
      minutes: 12,
      prompts: [
        'How much will come anyway, how much is likely, how much needs a new effort?',
        'What closes the shortfall?',
      ],
    },
    {
      title: 'Coverage plan',
      minutes: 13,
      prompts: [
        'How often will each tier be touched, by whom, through which route?',
        'Which accounts do we hand over or drop?',
      ],
    },
    {
      title: 'Competition and local plays',
      minutes: 8,
      prompts: ['Who is winning here and why?', 'Which partner, event or reference changes the odds?'],
    },
    { title: 'Resources', minutes: 5, prompts: ['What do you need from marketing, SE or me, and by when?'] },
    { title: 'Landing', minutes: 5, prompts: ['Top ten accounts, first actions, dates.'] },
  ],
  outputs: [
    'Tier list with touch frequency',
    'Top-ten plan',
    'Shortfall actions',
    'Scope issues raised (too many / too few accounts)',
  ],
  wellRunWhen: ['Touch rules stated', 'Shortfall has owners', 'Scope compared with role standard'],
  guard: 'Opportunity-level questions are parked.',
};
