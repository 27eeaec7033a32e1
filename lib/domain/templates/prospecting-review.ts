import type { Template } from './template';

export const prospectingReview: Template = {
  kind: 'prospecting-review',
  name: 'Pipeline-creation review',
  question: 'Which new conversations will we open this week, and why would they talk to us now?',
  defaultCadence: 'weekly',
  minutes: 30,
  agendaOwner: { code: 'seller', text: 'Seller' },
  people: 'Manager + one seller, or the team',
  preWork: {
    seller: ['Bring your tries and the answers, also the refusals', 'Choose the next accounts, with a reason for each'],
    manager: ['Look at what was created against what is needed', 'Pick one message to sharpen together'],
  },
  topics: [
    { title: 'Take-off', minutes: 3, prompts: ['What would make next week easier than last week?'] },
    {
      title: "Last week's tries and responses",
      minutes: 10,
      prompts: ['What got an answer, and what do you think was the reason?', 'What did you try only once?'],
    },
    {
      title: 'Next accounts: why them, why now, message',
      minutes: 12,
      prompts: [
        'What happened at this account that makes now a good moment?',
        'Read me the first two sentences. Would you answer them?',
      ],
    },
    {
      title: 'Landing',
      minutes: 5,
      prompts: ['Which accounts, how many tries, by when?', 'What will you stop doing because it does not work?'],
    },
  ],
  outputs: ['Named accounts with a reason and a date', 'One message improved'],
  wellRunWhen: ['Tries and responses were compared', 'Every next account has a why-now', 'Actions are dated'],
  guard: 'Talk about open deals: park to the pipeline review.',
};
