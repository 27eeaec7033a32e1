import type { Template } from './template';

export const motivationTalk: Template = {
  kind: 'motivation-talk',
  name: 'Motivation and goals conversation',
  question: 'What does this person want from this job, and what do I do about it?',
  defaultCadence: 'semi-annual',
  minutes: 40,
  agendaOwner: { code: 'seller', text: 'Seller' },
  people: 'Manager + one seller',
  preWork: {
    seller: [
      'Think of one week that gave you energy and one that took it',
      'Rank what matters to you now: mastery, autonomy, purpose, connection, money, recognition',
    ],
    manager: ['Re-read what they said last time', 'Bring no targets'],
  },
  topics: [
    { title: 'Why we talk', minutes: 5, prompts: ['What would make this talk worth it for you?'] },
    {
      title: 'What gives and takes energy, proud moments',
      minutes: 12,
      prompts: [
        'When were you last proud of your work, and of what exactly?',
        'Which part of the week would you gladly give away?',
      ],
    },
    {
      title: 'What this job should give you',
      minutes: 10,
      prompts: [
        'Mastery, autonomy, purpose, connection, money, recognition: which two come first now?',
        'What changed since we last spoke of it?',
      ],
    },
    {
      title: 'One personal goal: count, audience, date',
      minutes: 8,
      prompts: ['How many, to whom, by when?', 'Why does this goal matter to you and not just to me?'],
    },
    {
      title: 'How I should coach and give feedback',
      minutes: 5,
      prompts: ['When did feedback of mine help, and when did it not?', 'What should I do differently from tomorrow?'],
    },
  ],
  outputs: ['One personal goal with count, audience and date', 'One change in how the manager coaches'],
  wellRunWhen: ['The seller spoke most of the time', 'The goal has a number and a date', 'No pipeline, no forecast'],
  guard: 'Pipeline or quota comes up: park it. What is said here stays in the private lane.',
};
