import type { Framework, OwnFramework } from './framework';
import { ownFrameworkId } from './framework';
import {
  firstFramework,
  frameworkShapes,
  isShippedFramework,
  type ShippedElement,
  type ShippedFramework,
} from './framework-shapes';
import type { FrameworkTexts } from './framework-texts';

/** A shipped framework in words. */
export const shippedFramework = (id: ShippedFramework, { frameworks, elements }: FrameworkTexts): Framework => ({
  id,
  name: frameworks[id].name,
  elements: frameworkShapes[id].map((shape) => {
    const [letter, element] = shape.split(':') as [string, ShippedElement];
    return { id: element, letter, ...elements[element] };
  }),
});

const ownFramework = (own: OwnFramework): Framework => ({
  id: ownFrameworkId(own),
  name: own.name,
  elements: own.elements.map((element) => ({
    ...element,
    letter: (Array.from(element.name.trim())[0] ?? '').toLocaleUpperCase(),
  })),
});

/** All there are to choose from: the shipped ones, then the user's own. */
export const frameworksIn = (texts: FrameworkTexts, own: readonly OwnFramework[]): Framework[] => [
  ...(Object.keys(frameworkShapes) as ShippedFramework[]).map((id) => shippedFramework(id, texts)),
  ...own.map(ownFramework),
];

/** The framework of this id; one that is no more, or was never chosen, is the first. */
export function frameworkOf(id: string | undefined, texts: FrameworkTexts, own: readonly OwnFramework[]): Framework {
  const mine = own.find((each) => ownFrameworkId(each) === id);
  if (mine !== undefined) return ownFramework(mine);
  return shippedFramework(id !== undefined && isShippedFramework(id) ? id : firstFramework, texts);
}

/** Ids of the elements that a framework asks for; undefined where there is no such framework. */
export function elementIdsOf(id: string, own: readonly OwnFramework[]): string[] | undefined {
  if (isShippedFramework(id)) return frameworkShapes[id].map((shape) => shape.split(':')[1] ?? '');
  return own.find((each) => ownFrameworkId(each) === id)?.elements.map((element) => element.id);
}
