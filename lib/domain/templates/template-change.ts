import type { MeetingKind } from '../meeting-kind';
import type { Instant } from '../time';
import type { TemplateParts } from './template';

/** What the user changed in a template; what is absent stays as shipped (or, for a person, as for everyone). */
export type TemplateChange = Partial<TemplateParts>;

/**
 * A change from an instant on, until the next one of the same kind and person: a meeting that began before keeps the
 * agenda of then. An empty change is the original again.
 */
export interface TemplateVersion {
  id: string;
  kind: MeetingKind;
  /** For meetings with this person only, on top of what holds for everyone. */
  personId?: string;
  change: TemplateChange;
  fromAt: Instant;
  createdAt: Instant;
  updatedAt: Instant;
  deletedAt?: Instant;
}

/** For whom a template is: a kind, or that kind with one person. */
export interface TemplateFor {
  kind: MeetingKind;
  personId?: string | undefined;
}

/** The version that held at an instant for exactly this kind and person. */
export function versionAt(
  versions: readonly TemplateVersion[],
  { kind, personId }: TemplateFor,
  at: Instant,
): TemplateVersion | undefined {
  return versions
    .filter(
      (version) =>
        version.deletedAt === undefined &&
        version.kind === kind &&
        version.personId === personId &&
        version.fromAt <= at,
    )
    .reduce<TemplateVersion | undefined>(
      (latest, version) => (latest === undefined || version.fromAt >= latest.fromAt ? version : latest),
      undefined,
    );
}

/** What applies to a meeting that begins at an instant: everyone's change, then the person's own. */
export function changesFor(
  versions: readonly TemplateVersion[],
  { kind, personId }: TemplateFor,
  at: Instant,
): TemplateChange[] {
  const everyone = versionAt(versions, { kind }, at)?.change;
  const own = personId === undefined ? undefined : versionAt(versions, { kind, personId }, at)?.change;
  return [everyone, own].filter((change) => change !== undefined);
}

const partNames = [
  'question',
  'owner',
  'sellerPreWork',
  'managerPreWork',
  'topics',
  'outputs',
  'wellRunWhen',
  'guard',
] as const satisfies (keyof TemplateParts)[];

/** The parts in which a template differs from what it stands on; all that is stored. */
export function changeBetween(base: TemplateParts, wanted: TemplateParts): TemplateChange {
  const differing = partNames.filter((name) => JSON.stringify(base[name]) !== JSON.stringify(wanted[name]));
  return Object.fromEntries(differing.map((name) => [name, wanted[name]]));
}

export const isOriginal = (change: TemplateChange | undefined): boolean =>
  change === undefined || Object.keys(change).length === 0;
