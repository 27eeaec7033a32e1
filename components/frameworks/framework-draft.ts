import type { Framework, OwnElement, OwnFramework } from '../../lib/domain/review/framework';

/** A framework as it stands in the form. */
export interface FrameworkDraft {
  name: string;
  elements: OwnElement[];
}

/** A copy of any framework: its elements keep their ids, so that what is scored stays scored. */
export const draftFrom = (framework: Pick<Framework, 'elements'>, name: string): FrameworkDraft => ({
  name,
  elements: framework.elements.map(({ id, name: called, question, test }) => ({ id, name: called, question, test })),
});

/** Elements that nobody named are none. */
export const namedElements = ({ elements }: FrameworkDraft): OwnElement[] =>
  elements
    .map(({ id, name, question, test }) => ({
      id,
      name: name.trim(),
      question: question.trim(),
      test: test.trim(),
    }))
    .filter(({ name }) => name !== '');

export const frameworkFrom = (
  draft: FrameworkDraft,
  row: Pick<OwnFramework, 'id' | 'createdAt' | 'updatedAt'>,
): OwnFramework => ({ ...row, name: draft.name.trim(), elements: namedElements(draft) });
