import type { Template } from './template';

export const calibration: Template = {
  kind: 'calibration',
  name: 'Criteria calibration',
  question: 'Would two of us judge the same conversation the same way?',
  defaultCadence: 'quarterly',
  minutes: 60,
  agendaOwner: { code: 'facilitator', text: 'Facilitator' },
  people: 'Managers, enablement, operations, leadership in one room',
  preWork: {
    seller: ['Nothing: sellers are not judged here'],
    manager: ['Bring two short vignettes without names', 'Read the present definitions once'],
  },
  topics: [
    {
      title: 'Purpose: alignment, not judging people',
      minutes: 5,
      prompts: ['What goes wrong for a seller when we judge differently?'],
    },
    {
      title: 'Pick at most five criteria',
      minutes: 10,
      prompts: ['Which criteria matter most for this one activity?', 'Which could we drop without loss?'],
    },
    {
      title: 'Score two vignettes blind',
      minutes: 20,
      prompts: ['Score alone, in silence; write the moment that decided.', 'What did you hear, and what did you add?'],
    },
    {
      title: 'Discuss the widest spread only',
      minutes: 15,
      prompts: [
        'Highest and lowest: what did each of you see?',
        'Is it the conversation or the definition that we disagree on?',
      ],
    },
    { title: 'Rewrite definitions', minutes: 5, prompts: ['Which sentence would have made us agree?'] },
    {
      title: 'Landing',
      minutes: 5,
      prompts: [
        'Who publishes the definitions, and by when?',
        'When do we score again to see whether the spread shrank?',
      ],
    },
  ],
  outputs: ['At most five criteria with definitions', 'Spread per criterion', 'Date of the next round'],
  wellRunWhen: [
    'Scores were given before anyone spoke',
    'Only the widest spread was discussed',
    'At least one definition was rewritten',
  ],
  guard: "A seller's name is mentioned: stop, and go on with the vignette.",
};
