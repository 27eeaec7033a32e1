import type { Template } from './template';

export const jointCall: Template = {
  kind: 'joint-call',
  name: 'Joint call / field ride',
  question: 'What did I see this seller do, and what is the one thing to build on?',
  defaultCadence: 'at least 2 observations per seller per month, spread over tenure and stages',
  minutes: 90,
  agendaOwner: { code: 'seller', text: "Seller owns the call; manager's role is agreed beforehand" },
  people: 'Seller, manager, customer',
  preWork: {
    seller: ['Call plan: objective, planned questions, next step you want', 'Say how you will introduce the manager'],
    manager: [
      'Choose a role: observer, partner (named part) or lead (demo call) - one per call',
      'Pick the behaviours for this stage; open the score card; agree a rescue signal',
    ],
  },
  topics: [
    {
      title: 'Pre-call: objective, role, signal',
      minutes: 10,
      prompts: [
        'What outcome would make this call a success?',
        'Which behaviour shall I watch for?',
        'When, if ever, should I speak?',
      ],
    },
    {
      title: 'The call (observe)',
      minutes: 55,
      prompts: ['Timestamp what you see and hear, not what you conclude.', 'If a question comes to you, hand it back.'],
    },
    {
      title: 'Debrief: seller first',
      minutes: 15,
      prompts: [
        'What went well? What else?',
        'What would you do differently next time?',
        'Did we get the outcome you set?',
      ],
    },
    {
      title: 'Landing',
      minutes: 10,
      prompts: ['One strength to keep, one thing to try, on which call?', 'Did I keep to my role? How would you know?'],
    },
  ],
  outputs: [
    'Scored observation per behaviour',
    'Role kept: yes / partly / took over',
    'One keep, one try, linked next call',
  ],
  wellRunWhen: ['Role declared before', 'Scored within 24 h', 'Debrief within the day', 'Takeover question answered'],
  guard:
    "Took over: count it, ask why; show the manager's own takeover rate. High-stakes proposals are a poor choice for observation rides.",
};
