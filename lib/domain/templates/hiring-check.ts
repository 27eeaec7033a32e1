import type { Template } from './template';

export const hiringCheck: Template = {
  kind: 'hiring-check',
  name: 'Hiring-pipeline check',
  question: 'If someone left tomorrow, who would we call, and is the team ready for its goal?',
  defaultCadence: 'monthly',
  minutes: 30,
  agendaOwner: { code: 'manager', text: 'Manager' },
  people: 'Manager, recruiter or leader',
  preWork: {
    seller: ['Name one person you would like to work with again'],
    manager: ['Update the bench: names, last contact, interest', 'Note readiness per role'],
  },
  topics: [
    { title: 'Take-off', minutes: 5, prompts: ['Which seat worries you most?'] },
    {
      title: 'Bench and open seats',
      minutes: 10,
      prompts: ['Whom did we talk to since last month?', 'Which seat is open, or will be, and since when is it known?'],
    },
    {
      title: 'Readiness of the team',
      minutes: 10,
      prompts: [
        'Who is ready for more, and who needs help to be ready?',
        'Which skill does the whole team lack for the next half-year?',
      ],
    },
    { title: 'Landing', minutes: 5, prompts: ['Which three people do we call, who calls, by when?'] },
  ],
  outputs: ['Bench list with last contact', 'Next calls with owners and dates'],
  wellRunWhen: ['At least one new name', 'Every open seat has an owner', 'Actions are dated'],
  guard: 'An application is discussed in detail: that belongs into the interview debrief.',
};
