import type { Classification, ClassifiedEvent, ClassifyContext, Reason } from './classification';
import { ofRelation, readPresence } from './classify-guests';
import type { Presence } from './classify-guests';
import { oneOnOneWith, withWhom } from './classify-people';
import { findStructure, optionsOf } from './classify-structure';
import { readTitle } from './classify-title';
import type { TitleKind, TitleReading } from './classify-title';
import { defaultRules } from './kind-words/default-rules';
import type { KindRule } from './kind-words/kind-rule';
import type { MeetingKind } from './meeting-kind';

export type { Classification, ClassifiedEvent, ClassifyContext, Reason } from './classification';

/** Say how people meet rather than about what: "1:1 pipeline review" is a pipeline review. */
const formKinds: ReadonlySet<MeetingKind> = new Set<MeetingKind>(['one-on-one', 'team-meeting']);

const notOurs = (why: Reason): Classification => ({ outcome: 'not-ours', why });

/**
 * Says what a meeting is for. Order: the user's own mapping of the series, an explicit tag, the words of the title, who
 * is there, else ask or leave alone (cadence-practice D). Guests that are not known are never guessed.
 */
export function classify(
  event: ClassifiedEvent,
  context: ClassifyContext,
  rules: readonly KindRule[] = defaultRules,
): Classification {
  const presence = readPresence(event, context);
  const reading = readTitle(event.title ?? '', rules);
  return (
    byChoice(context, presence, reading) ??
    byTag(reading, presence) ??
    byWhatItIsNot(reading, presence) ??
    byOutsiders(reading, presence, context) ??
    byTitle(reading, presence) ??
    byStructure(event, reading, presence, context)
  );
}

function decided(
  kind: MeetingKind,
  why: Reason,
  presence: Presence,
  reading: TitleReading,
  others: MeetingKind[] = [],
): Classification {
  return {
    outcome: 'kind',
    kind,
    why,
    ...withWhom(kind, presence, reading.saysTeam),
    isMixed: others.length > 0,
    otherKinds: others,
  };
}

function byChoice(
  { seriesChoice, people }: ClassifyContext,
  presence: Presence,
  reading: TitleReading,
): Classification | undefined {
  if (!seriesChoice) return undefined;
  const why: Reason = { code: 'you-chose' };
  const { kind, personIds } = seriesChoice;
  if (kind === 'none') return notOurs(why);
  const others = reviewsOf(reading.kinds, presence).filter((other) => other.kind !== kind);
  const isMixed = others.length > 0 && reviewsOf(reading.kinds, presence).length > 1;
  const outcome = decided(kind, why, presence, reading, isMixed ? others.map((other) => other.kind) : []);
  if (personIds === undefined || outcome.outcome !== 'kind') return outcome;
  const known = personIds.filter((id) => people.some((person) => person.id === id && person.deletedAt === undefined));
  return { ...outcome, personIds: known, withTeam: personIds.length === 0 && kind !== 'one-on-one' };
}

function byTag({ tag, ...reading }: TitleReading, presence: Presence): Classification | undefined {
  return tag && decided(tag.kind, { code: 'tag', word: tag.word }, presence, reading);
}

function byWhatItIsNot(reading: TitleReading, presence: Presence): Classification | undefined {
  const says = reading.kinds.filter(({ flags }) => !flags.includes('hint'));
  const word = reading.veto ?? (says.length === 0 ? reading.nothing : undefined);
  if (word !== undefined) return notOurs({ code: 'not-a-meeting', word });
  if (presence.isSolo) return notOurs({ code: 'only-me' });
  return presence.isWithoutMe ? notOurs({ code: 'without-me' }) : undefined;
}

/** A guest from outside rules out an internal review; with a direct report it may be a joint call. */
function byOutsiders(reading: TitleReading, presence: Presence, { me }: ClassifyContext): Classification | undefined {
  if (!presence.hasOutsider) return undefined;
  const joint = reading.kinds.find(({ kind }) => kind === 'joint-call');
  if (joint) return decided('joint-call', { code: 'title-says', word: joint.word }, presence, reading);
  const reports = ofRelation(presence.people, 'report');
  const managers = me.isSeller ? ofRelation(presence.people, 'manager') : [];
  const inside = reports.length > 0 ? reports : managers;
  if (inside.length === 0) return notOurs({ code: 'external-guest' });
  const code = reports.length > 0 ? 'external-with-report' : 'external-with-manager';
  const options: { kind: MeetingKind; why: Reason }[] = [{ kind: 'joint-call', why: { code } }];
  // A speaker from outside may visit the team's meeting, which is no review.
  const team = reading.kinds.find(({ kind, flags }) => kind === 'team-meeting' && flags.length === 0);
  if (team) options.unshift({ kind: 'team-meeting', why: { code: 'title-says', word: team.word } });
  return { outcome: 'ask', options, personIds: inside.map(({ id }) => id) };
}

function isDecisive({ flags }: TitleKind, presence: Presence): boolean {
  if (flags.includes('hint')) return false;
  if (!flags.includes('one-person')) return true;
  return oneOnOneWith(presence).length === 1 && (!presence.isComplete || presence.others === 1);
}

function reviewsOf(kinds: readonly TitleKind[], presence: Presence): TitleKind[] {
  return kinds.filter((said) => !formKinds.has(said.kind) && isDecisive(said, presence));
}

function byTitle(reading: TitleReading, presence: Presence): Classification | undefined {
  const reviews = reviewsOf(reading.kinds, presence);
  const forms = reading.kinds.filter((said) => formKinds.has(said.kind) && isDecisive(said, presence));
  const hints = reading.kinds.filter(({ kind, flags }) => flags.includes('hint') && !formKinds.has(kind));
  const sure = reviews.filter(({ flags }) => !flags.includes('needs-guests'));
  const said = sure[0] ?? reviews[0] ?? forms[0];
  if (!said) return undefined;
  const why: Reason = { code: 'title-says', word: said.word };
  if (said.flags.includes('needs-guests') && !presence.isSideKnown) {
    const options = [...reviews, ...forms].map(({ kind, word }) => ({
      kind,
      why: { code: 'guests-unknown', word } as const,
    }));
    return { outcome: 'ask', options, personIds: withWhom(said.kind, presence, reading.saysTeam).personIds };
  }
  if (reviews.length === 0 && hints.length === 1) {
    const options = [
      ...hints.map(({ kind, word }) => ({ kind, why: { code: 'title-hints', word } as const })),
      { kind: said.kind, why },
    ];
    return { outcome: 'ask', options, personIds: withWhom(said.kind, presence, reading.saysTeam).personIds };
  }
  const others = [...reviews, ...hints].filter((other) => other !== said).map(({ kind }) => kind);
  if (said.kind === 'one-on-one' && oneOnOneWith(presence).length > 1) {
    const options: { kind: MeetingKind; why: Reason }[] = [
      { kind: 'one-on-one', why: { code: 'several-people', word: said.word } },
    ];
    if (ofRelation(presence.people, 'report').length > 1)
      options.push({ kind: 'team-meeting', why: { code: 'structure-team' } });
    return { outcome: 'ask', options, personIds: oneOnOneWith(presence).map(({ id }) => id) };
  }
  return decided(said.kind, why, presence, reading, others);
}

function byStructure(
  event: ClassifiedEvent,
  reading: TitleReading,
  presence: Presence,
  context: ClassifyContext,
): Classification {
  const structure = findStructure(event, presence);
  const hints = reading.kinds.filter(({ kind, flags }) => flags.includes('hint') && !formKinds.has(kind));
  if (structure?.isSure && hints.length === 0) return decided(structure.kind, structure.why, presence, reading);
  const options = optionsOf(structure, hints, reading, presence, context);
  if (options.length === 0) return notOurs({ code: 'nothing-says' });
  const first = options[0]?.kind ?? 'one-on-one';
  return { outcome: 'ask', options, personIds: withWhom(first, presence, reading.saysTeam).personIds };
}
