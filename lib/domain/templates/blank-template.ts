import type { Template } from './template';

/** What a kind of the user's own starts from. */
export const blankTemplate: Omit<Template, 'kind'> = {
  name: 'Meeting',
  question: 'What should be different after this meeting?',
  defaultCadence: 'when needed',
  minutes: 30,
  agendaOwner: { code: 'manager', text: 'Manager' },
  people: 'Manager and those concerned',
  preWork: { seller: ['Add your topics'], manager: ['Write down the purpose'] },
  topics: [
    { title: 'Take-off', minutes: 3, prompts: ['What do we want to have when we leave?'] },
    { title: 'Topics', minutes: 23, prompts: ['What is in the way?', 'What are two different ways on from here?'] },
    { title: 'Landing', minutes: 4, prompts: ['Say back the actions: who, what, by when.'] },
  ],
  outputs: ['Actions with owner and date'],
  wellRunWhen: ['Purpose set', 'At least one dated action at the end'],
  guard: 'A topic that belongs into another meeting is parked there.',
};
