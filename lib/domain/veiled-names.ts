import { namePattern } from './name-pattern';
import type { Me, Person } from './person';

/**
 * The source of a pattern that finds everyone of the roster, and me: by their names, any word of them, and addresses.
 * @param within Only those whom this text names, so that a page is told no name that it does not show.
 */
export function veiledNames(people: readonly Pick<Person, 'name' | 'addresses'>[], me: Me, within?: string): string {
  const all = [me, ...people].flatMap(({ name, addresses }) => [name, ...name.split(/[\s,]+/u), ...addresses]);
  const named = within === undefined ? all : all.filter((name) => namePattern([name])?.test(within));
  // What matches nothing stands for nobody: the private lane is hidden all the same.
  return namePattern(named)?.source ?? '(?!)';
}
