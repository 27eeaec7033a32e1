import type { Template } from './template';

export const oneOnOne: Template = {
  kind: 'one-on-one',
  name: '1:1 (manager–seller)',
  question: "What is the one thing that, if unblocked, would most change this seller's coming week?",
  defaultCadence: 'weekly',
  minutes: 30,
  agendaOwner: { code: 'seller', text: 'Seller (fallback: manager if nothing is entered 24 h before)' },
  people: 'Manager + one seller',
  preWork: {
    seller: [
      'Add up to three topics, ranked, at least 24 h before',
      'Mark each carried-over action done / moved / dropped, with one line why',
      'One-word energy rating and why',
    ],
    manager: [
      "Read the seller's topics; add at most one",
      'Tick off own promises from last time',
      'Note one specific thing done well since last time',
    ],
  },
  topics: [
    {
      title: 'Take-off',
      minutes: 3,
      prompts: [
        'What would make these 30 minutes worth it for you?',
        'Is anything happening outside work that I should plan around?',
      ],
    },
    {
      title: 'Promises, both directions',
      minutes: 5,
      prompts: [
        "Which of last week's actions moved, and what did you learn from the ones that did not?",
        'Which of mine are late, and what did that cost you?',
      ],
    },
    {
      title: "Seller's topic number one",
      isForSeller: true,
      minutes: 12,
      prompts: [
        'Describe the obstacle as if I knew nothing about it.',
        'What have you tried, and what happened?',
        'What are two options you have not tried?',
        'Which one would you bet on, and what would prove you wrong?',
      ],
    },
    {
      title: "Remaining seller topics / manager's one item",
      minutes: 4,
      prompts: ['Which of these can we settle in a sentence, and which need their own meeting?'],
    },
    {
      title: 'Feedback both ways',
      minutes: 3,
      prompts: [
        'Here is one thing I saw that I want you to repeat, and why it worked.',
        'What should I do more, less or differently for you?',
      ],
    },
    {
      title: 'Landing',
      minutes: 3,
      prompts: [
        'Say back the actions: who, what, by when.',
        'How was this meeting: useful or not, and what do we keep or start?',
      ],
    },
  ],
  outputs: [
    '1–3 actions with owner and date (either side)',
    'Parking-lot items routed to a deal / pipeline / forecast meeting',
    'Two-tap usefulness rating (manager and, if they share it, seller)',
  ],
  wellRunWhen: [
    'Purpose set',
    'At least one seller-written topic',
    'Every open action given a disposition',
    'At least one dated action at the end',
  ],
  guard:
    "More than five minutes on one named opportunity: offer 'park to deal review'. Forecast numbers mentioned: offer 'park to forecast'.",
};
