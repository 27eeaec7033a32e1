import { expect, test } from 'vitest';
import { opportunityFacts } from '../../../lib/domain/opportunity-facts';

test('facts carry what was found and no key for what was not', () => {
  const facts = opportunityFacts('hubspot:1:2', { name: 'Fernhill', amount: undefined, outcome: 'won' });
  expect(Object.entries(facts)).toEqual([
    ['record', 'hubspot:1:2'],
    ['name', 'Fernhill'],
    ['outcome', 'won'],
  ]);
});
