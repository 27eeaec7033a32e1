import type { Template } from './template';

export const performanceReview: Template = {
  kind: 'performance-review',
  name: 'Performance review',
  question: 'Does this person know exactly where they stand, why, and what happens next?',
  defaultCadence: 'semi-annual or per HR calendar',
  minutes: 60,
  agendaOwner: { code: 'manager', text: 'Manager, with seller self-review' },
  people: 'Manager + seller',
  preWork: {
    seller: ['Self-review against the same criteria', 'Evidence: three results, two behaviours, one thing to improve'],
    manager: [
      'Evidence from the whole period: observation trend, actions kept, indicators by level',
      'Check: has every point been raised before? If not, it waits or is framed as new',
      'Run scores past calibration',
    ],
  },
  topics: [
    {
      title: 'Take-off: purpose, format, no surprises',
      minutes: 5,
      prompts: ['What are you hoping to hear, and what are you worried about?'],
    },
    {
      title: 'Results and context',
      minutes: 12,
      prompts: ['Where were you below minimum, on target, above stretch?', 'What was in your control?'],
    },
    {
      title: 'How the results came about',
      minutes: 15,
      prompts: ["Which behaviours produced them? Let's use two examples each.", 'Where do our ratings differ and why?'],
    },
    { title: 'Strengths to use more', minutes: 8, prompts: ['Which strength is under-used in this role?'] },
    {
      title: 'Next period: expectations and plan',
      minutes: 10,
      prompts: [
        'What does minimum, target and over-achievement look like for you?',
        'Which one behaviour first, and how will I help?',
      ],
    },
    {
      title: 'Career and motivation',
      minutes: 5,
      prompts: ['What do you want next, and what should this job give you until then?'],
    },
    {
      title: 'Landing',
      minutes: 5,
      prompts: ['Tell me in your words where you stand.', 'Dates for the first follow-ups.'],
    },
  ],
  outputs: [
    'Written summary both agree reflects the talk',
    'Expectations at three levels',
    'Development action and first check date',
  ],
  wellRunWhen: ['Self-review present', 'Every rating has dated evidence', 'Follow-up booked'],
  guard:
    'Coaching notes marked private never enter the review pack unless the manager promotes them explicitly. Not legal/HR advice.',
};
