import type { Template } from './template';

export const coaching: Template = {
  kind: 'coaching',
  name: 'Coaching 1:1 (one observed behaviour)',
  question: "Which single behaviour, practised this week, will most improve this seller's conversations?",
  defaultCadence: 'every 2 weeks (weekly for ramping sellers)',
  minutes: 45,
  agendaOwner: { code: 'manager', text: 'Manager runs, seller self-assesses first' },
  people: 'Manager + one seller',
  preWork: {
    seller: [
      'Pick one recorded or recent call and score yourself on the agreed behaviours',
      'Name the moment you would like to replay',
    ],
    manager: [
      'Observe that call in full (not a summary) and score before seeing the self-score',
      'Choose at most one or two behaviours; write the exact moment, not a trait',
      'Re-read the last commitment and whether it was tried on a real call',
    ],
  },
  topics: [
    {
      title: 'Goal and last commitment',
      minutes: 5,
      prompts: [
        'On which call did you try the last commitment, and what did the buyer do?',
        'What do you want to be better at by the end of today?',
      ],
    },
    {
      title: "Seller's own read",
      minutes: 10,
      prompts: ['Walk me through the moment. What were you aiming for?', 'Where did your score surprise you?'],
    },
    {
      title: 'Compare observations',
      minutes: 10,
      prompts: [
        'Our scores differ here. What did each of us see?',
        'What did the buyer say next, and what does that tell us?',
      ],
    },
    {
      title: 'Practise it',
      minutes: 12,
      prompts: [
        "Let's run that minute again: I am the buyer.",
        'Change one thing and run it once more.',
        'What felt different?',
      ],
    },
    {
      title: 'Commit',
      minutes: 5,
      prompts: ['Which real call will you use it on, and on what date?', 'How will we both know it worked?'],
    },
    {
      title: 'Landing',
      minutes: 3,
      prompts: [
        'How sure are you, 1–10, and what would raise it by one?',
        'What help do you need from me before that call?',
      ],
    },
  ],
  outputs: [
    'One written commitment tied to a named upcoming call and date',
    'Scores on this focus (self + manager) added to the trend',
    'Next observation date',
  ],
  wellRunWhen: [
    'An observation is linked',
    'No more than two behaviours chosen',
    'Practice happened (yes/no)',
    'Commitment has a call and a date',
  ],
  guard:
    'If pipeline or close dates come up, stop the clock and park. Three sessions on the same focus without movement: ask skill, will, knowledge or territory?',
};
