import type { Template } from './template';

export const pipelineReview: Template = {
  kind: 'pipeline-review',
  name: 'Pipeline review',
  question: 'Is there enough of the right pipeline, is it moving, and what will we do about the gaps?',
  defaultCadence: 'every 2 weeks per seller (weekly where cycles are under ~45 days)',
  minutes: 45,
  agendaOwner: { code: 'seller', text: 'Seller presents exceptions; manager challenges shape, not stories' },
  people: 'Manager + one seller (or pod)',
  preWork: {
    seller: [
      'Clean the CRM the day before: stage, close date, amount, dated next step',
      'Flag deals to advance, move back, park or close out',
      'List accounts that will create new pipeline before the next review',
    ],
    manager: [
      'Open the list sorted by exception: no next step, aged in stage, date moved, single contact, passed close date',
      'Compute coverage, creation vs plan and velocity against last time',
    ],
  },
  topics: [
    {
      title: 'Take-off: numbers versus last time',
      minutes: 5,
      prompts: [
        'What changed since we last met: in, forward, back, out?',
        "Which number here would worry you if it were someone else's?",
      ],
    },
    {
      title: 'Shape: coverage by period and stage',
      minutes: 8,
      prompts: [
        'With your own win rate, how much do we need for this quarter and the next two?',
        'Where are we too dependent on one deal, stage or source?',
      ],
    },
    {
      title: 'Exceptions only (4–6 deals)',
      minutes: 14,
      prompts: [
        'What has the buyer done, not said, that keeps this in its stage?',
        'What is the next step, who on their side owns it, and when?',
        'If this were new today, would we open it?',
      ],
    },
    {
      title: 'Exit decisions',
      minutes: 5,
      prompts: [
        'Which deals leave the pipeline today, and what frees up?',
        'Which ones deserve their own deal review?',
      ],
    },
    {
      title: 'Creation',
      minutes: 8,
      prompts: [
        'Which named accounts will you open before we meet again, and why now?',
        'What worked last period that we should double?',
      ],
    },
    {
      title: 'Landing',
      minutes: 5,
      prompts: ['Three actions, owner and date each.', 'Which record will look different in the CRM by tomorrow?'],
    },
  ],
  outputs: [
    'Decision per exception: advance / back / park / close',
    'Creation list with dates',
    'Deals booked into a deal review',
    'Snapshot of the metrics for the next comparison',
  ],
  wellRunWhen: [
    'Hygiene finished beforehand',
    'Every discussed deal got a decision',
    'Creation discussed (minutes > 0)',
    'Snapshot saved',
  ],
  guard:
    "Two consecutive questions about the same deal: prompt 'book deal review?'. It is not a forecast call: no commit numbers here.",
};
