import type { Template } from './template';

export const teamMeeting: Template = {
  kind: 'team-meeting',
  name: 'Sales team meeting',
  question: 'What should the whole team know, practise and commit to this week that cannot be an e-mail?',
  defaultCadence: 'weekly',
  minutes: 45,
  agendaOwner: { code: 'manager', text: 'Manager (rotating host for the practice slot)' },
  people: 'Whole team',
  preWork: {
    seller: ['Bring one win or useful failure', 'Prepare if it is your turn to teach'],
    manager: ['Choose one skill', 'Move announcements to writing; keep only what needs discussion'],
  },
  topics: [
    { title: 'Wins and recognition', minutes: 5, prompts: ['What did someone do that others should copy?'] },
    {
      title: 'Scoreboard: leading indicators',
      minutes: 7,
      prompts: ['Which early number moved, and what caused it?', 'Where is the pattern, not the person?'],
    },
    {
      title: 'Practise one skill',
      minutes: 18,
      prompts: ['Watch, try in pairs, swap.', 'What will you use on a call in the next 48 hours?'],
    },
    {
      title: 'Market and obstacles',
      minutes: 8,
      prompts: [
        'What are buyers saying now that they did not say last month?',
        'Which obstacle affects more than one of us?',
      ],
    },
    {
      title: 'Landing: one commitment each',
      minutes: 7,
      prompts: ['Your one priority in a sentence.', 'Open team actions and owners.'],
    },
  ],
  outputs: ['Skill practised', 'Team actions with owners', 'One commitment per person (feeds the next 1:1)'],
  wellRunWhen: ['Practice happened', 'No deal-by-deal round', 'Finished on time'],
  guard: 'Deal-by-deal talk longer than two minutes: park.',
};
