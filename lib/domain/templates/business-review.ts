import type { Template } from './template';

export const businessReview: Template = {
  kind: 'business-review',
  name: 'Quarterly business review (internal)',
  question: "What did the quarter teach us, and what is this seller's plan and ask for the next one?",
  defaultCadence: 'quarterly, first two weeks',
  minutes: 60,
  agendaOwner: { code: 'seller', text: 'Seller presents as owner of a business' },
  people: 'Manager, seller; optionally marketing, SE, second-line leader',
  preWork: {
    seller: [
      'Same one-page data pack as everyone, prepared centrally',
      'Two short post-mortems: one win, one loss',
      'Three plays for the quarter and the resources asked for',
    ],
    manager: [
      'Verify the numbers beforehand; disputes are settled offline',
      "Collect the quarter's 1:1 actions, observation trend and cadence adherence",
    ],
  },
  topics: [
    { title: 'Take-off', minutes: 3, prompts: ['What decision do you need from us today?'] },
    {
      title: 'Results and leading indicators',
      minutes: 10,
      prompts: [
        'Where did you beat, meet or miss minimum / target / stretch?',
        'Which early indicator predicted the result, and which fooled us?',
      ],
    },
    {
      title: 'Two post-mortems',
      minutes: 10,
      prompts: [
        'What did you do that you would repeat on purpose?',
        'What did we find out too late, and how would we see it sooner?',
      ],
    },
    {
      title: 'Plan: territory, accounts, pipeline maths',
      minutes: 18,
      prompts: [
        'Show the arithmetic from activity to number.',
        'Which three bets, and what will you stop doing to fund them?',
      ],
    },
    {
      title: 'Development',
      minutes: 7,
      prompts: [
        'Which one behaviour will you build this quarter and how will we observe it?',
        'What motivates you about this quarter apart from the number?',
      ],
    },
    {
      title: 'Asks and dependencies',
      minutes: 7,
      prompts: ['What must other teams do, by when?', 'What should I, your manager, change?'],
    },
    {
      title: 'Landing',
      minutes: 5,
      prompts: ['Decisions, owners, dates.', 'What will we check at the mid-quarter review?'],
    },
  ],
  outputs: [
    'Agreed targets at three levels',
    'Three plays with owners',
    'One development focus',
    'Asks accepted or declined',
  ],
  wellRunWhen: ['At least 60% of the time looks forward', 'Asks answered', 'Next plan-review date booked'],
  guard:
    'External guest on the invite: treat as customer QBR, not internal cadence. If slides exceed the timer, move to plan.',
};
