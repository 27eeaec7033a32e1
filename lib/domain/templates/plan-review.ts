import type { Template } from './template';

export const planReview: Template = {
  kind: 'plan-review',
  name: 'Plan review (quarterly)',
  question: 'Is the plan still the right one, and what do we change now that we know more?',
  defaultCadence: 'quarterly',
  minutes: 60,
  agendaOwner: { code: 'manager', text: 'Manager' },
  people: 'Manager + team, or one seller about their own plan',
  preWork: {
    seller: [
      'Write your level per goal: below minimum, on target, above stretch',
      'Name the assumption of the plan that you trust least',
    ],
    manager: ['Put the plan as written beside what happened', 'List people and money that could still be moved'],
  },
  topics: [
    {
      title: 'Take-off',
      minutes: 5,
      prompts: [
        'What should be decided when we leave this room?',
        'Which part of the plan may we change today, and which not?',
      ],
    },
    {
      title: 'On track? Levels per goal',
      minutes: 12,
      prompts: [
        'For each goal: minimum, target or over-achievement, and where will it end?',
        'Which early sign tells us so?',
      ],
    },
    {
      title: 'Which assumptions were wrong',
      minutes: 12,
      prompts: ['What did we take for granted that turned out otherwise?', 'When could we have known?'],
    },
    {
      title: 'Where are we in jeopardy',
      minutes: 10,
      prompts: ['Which goal do we miss if nothing changes?', 'What is the first date on which it is too late?'],
    },
    {
      title: 'Resources or pivot',
      minutes: 10,
      prompts: [
        'More of what, or less of what, or something else altogether?',
        'What do we stop so that this is possible?',
      ],
    },
    {
      title: 'Team: right people, right seats, succession',
      minutes: 6,
      prompts: [
        'Who is in a seat that does not suit them, and what do we owe them?',
        'Who could step up if someone left?',
      ],
    },
    {
      title: 'Landing',
      minutes: 5,
      prompts: ['Decisions, owners, dates.', 'Which sentence of the plan reads differently tomorrow?'],
    },
  ],
  outputs: ['Level per goal, written down', 'Assumptions corrected', 'Decisions on resources with owners and dates'],
  wellRunWhen: [
    'Every goal has a level',
    'At least one assumption was named wrong or confirmed',
    'The plan was edited within a day',
  ],
  guard: 'Single deals and single people are parked: this meeting is about the plan.',
};
