import type { Template } from './template';

export const dealReview: Template = {
  kind: 'deal-review',
  name: 'Deal review (single-deal working session)',
  question: 'What would have to be true for us to win this deal on this date, and which of those things is unproven?',
  defaultCadence: 'on trigger, or weekly slot with 1–2 deals',
  minutes: 45,
  agendaOwner: { code: 'seller', text: 'Seller drives; manager tests logic and offers interventions' },
  people: 'Seller, manager, 1–2 helpers (SE, exec sponsor, CS)',
  preWork: {
    seller: [
      "One page: buyer's problem and cost of doing nothing, people map, dated path to signature",
      'Score the qualification framework with evidence per letter; leave blanks blank',
      'State the decision wanted from this meeting',
    ],
    manager: [
      'Read the page; no recap in the room',
      'Decide which intervention you could personally make: information, sponsor call, escalation, proof, plan redesign, qualify out',
    ],
  },
  topics: [
    {
      title: 'Take-off: why this deal, what decision',
      minutes: 3,
      prompts: ['Why does this deal earn 45 minutes?', 'What do you want from us by the end?'],
    },
    {
      title: "The buyer's case",
      minutes: 7,
      prompts: [
        "In the customer's words: what hurts, what does it cost, who feels it?",
        'Why change, why now, why us?',
      ],
    },
    {
      title: 'People and process',
      minutes: 10,
      prompts: [
        'Who can say yes, who can say no, and who told us so?',
        'What has our champion done for us when we were not in the room?',
        'Which steps remain between a yes and a signature, with dates?',
      ],
    },
    {
      title: 'Gaps and risks',
      minutes: 10,
      prompts: [
        'Which letter of the framework is weakest, and what is the cheapest test of it?',
        'If we lose this, what will the debrief say?',
        "What is the competitor or 'do nothing' doing this week?",
      ],
    },
    {
      title: 'Options',
      minutes: 8,
      prompts: [
        'What are two different plays from here, and what would each cost?',
        'Which intervention from me would help rather than take over?',
      ],
    },
    {
      title: 'Landing: advance, pause or stop',
      minutes: 7,
      prompts: [
        'Decision?',
        'Action, owner, date for every gap we named.',
        'What must be visible on the record by tomorrow?',
      ],
    },
  ],
  outputs: [
    'Decision: advance / pause / stop',
    'Gap list with owner and date',
    'Updated close date only if buyer evidence supports it',
    'One-line lesson for the team',
  ],
  wellRunWhen: [
    'One deal only (or timeboxed per deal)',
    'Framework scored with evidence',
    'Decision recorded',
    'Next step dated and buyer-owned',
  ],
  guard:
    "Manager talk share: if the manager has ticked more prompts as 'answered by me' than the seller, show the guiding-vs-telling nudge. Manager becoming owner of more than half the actions: 'are you taking over?'.",
};
