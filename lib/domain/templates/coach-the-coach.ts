import type { Template } from './template';

export const coachTheCoach: Template = {
  kind: 'coach-the-coach',
  name: 'Leader observes a 1:1',
  question: 'What does this manager do in a 1:1 that helps, and what one thing should they try?',
  defaultCadence: 'quarterly per manager',
  minutes: 45,
  agendaOwner: { code: 'leader', text: 'Leader' },
  people: 'Second-line leader, manager, one seller',
  preWork: {
    seller: ['Know why the leader is there: for the manager, not for you'],
    manager: ['Choose an ordinary 1:1, not a show', 'Say which of the five behaviours you want watched'],
  },
  topics: [
    {
      title: 'Intent: with the manager, and why for the seller',
      minutes: 5,
      prompts: ['What would you like me to watch for?', 'Seller: I am here to listen to us, not to rate you.'],
    },
    {
      title: 'Silent observation on the five behaviours',
      minutes: 30,
      prompts: [
        "Don't talk, just listen.",
        'Purpose and agenda, listening, feedback, guiding or telling, action items: note the moment, not the verdict.',
      ],
    },
    {
      title: "Manager's own read first: one keep, one try",
      minutes: 8,
      prompts: ['How was it for you? What else?', 'What would you keep, and what will you try in the next 1:1?'],
    },
    { title: 'Landing', minutes: 2, prompts: ['Which 1:1 will you try it in, and when do we talk again?'] },
  ],
  outputs: ['Notes on the five behaviours', 'One keep and one try, with a date'],
  wellRunWhen: ['The leader kept silent during the 1:1', 'The manager read first', 'One try with a date'],
  guard: 'The leader speaks during the 1:1: note it, and hand the floor back.',
};
