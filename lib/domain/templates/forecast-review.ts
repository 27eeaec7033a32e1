import type { Template } from './template';

export const forecastReview: Template = {
  kind: 'forecast-review',
  name: 'Forecast review',
  question: 'What will close this period, how sure are we, and what is the plan for the gap?',
  defaultCadence: 'weekly',
  minutes: 30,
  agendaOwner: { code: 'manager', text: 'Manager' },
  people: 'Manager + seller (15 min each) or whole team',
  preWork: {
    seller: [
      'Submit commit / best case / pipeline with the deals behind each by the agreed hour',
      'Note every change since last submission and why',
    ],
    manager: [
      "Compare with last week's call, this point last quarter, and own historical accuracy",
      'Pick the deals that explain the movement',
    ],
  },
  topics: [
    {
      title: 'Take-off: the number and the delta',
      minutes: 3,
      prompts: ['Commit, best case, gap to goal?', 'What moved since last week: in, out, up, down?'],
    },
    {
      title: 'Commit deals: evidence',
      minutes: 12,
      prompts: [
        'What did the buyer do this week that supports the date?',
        'Which signature step is still undated?',
        'What would make you drop it to best case?',
      ],
    },
    {
      title: 'Swing deals',
      minutes: 6,
      prompts: [
        'Which best-case deal could still come in, and what is the single action?',
        'Which one are we keeping because we need it?',
      ],
    },
    {
      title: 'Gap plan',
      minutes: 5,
      prompts: ['If nothing changes, where do we land?', 'What can be pulled in without discounting for it?'],
    },
    {
      title: 'Landing',
      minutes: 4,
      prompts: ['Final call, spoken by the owner.', 'Actions and dates; which deals go to deal review?'],
    },
  ],
  outputs: [
    'Recorded call (commit/best/pipeline) with timestamp',
    'Change log since last call',
    'Gap actions',
    'Forecast-accuracy point added after period end',
  ],
  wellRunWhen: ['Call recorded', 'Delta explained', 'No commit deal without a dated next step'],
  guard: 'No coaching and no deal strategy here; park it. Never combine with the 1:1.',
};
