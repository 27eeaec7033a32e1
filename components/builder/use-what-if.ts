import { useState } from 'preact/hooks';
import type { Commitment } from '../../lib/domain/cadence';
import { costOf, withReports, type CadenceCost } from '../../lib/domain/cadence-cost';
import type { Person } from '../../lib/domain/person';
import { useWords } from '../words';
import { paceChange, paceErrorsOf, paceOf, type PaceDraft } from './line-draft';

/** A cadence as it would be: other frequencies and lengths, another number of direct reports. Nothing of it is kept. */
export interface WhatIf {
  lines: readonly Commitment[];
  cost: CadenceCost;
  /** What it costs as it stands; absent: nothing differs. */
  before: CadenceCost | undefined;
  isOn: boolean;
  size: string;
  setSize: (text: string) => void;
  paceFor: (line: Commitment) => PaceDraft;
  setPace: (line: Commitment, change: Partial<PaceDraft>) => void;
  isChanged: (line: Commitment) => boolean;
  putBack: () => void;
}

/** More sellers than anyone leads directly; what is typed beyond it says nothing. */
const mostReports = 200;

export function useWhatIf(holding: readonly Commitment[], people: readonly Person[]): WhatIf {
  const words = useWords();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, PaceDraft>>(new Map());
  const [size, setSize] = useState<string>();
  const reports = people.filter(({ relation }) => relation === 'report').length;
  const paceFor = (line: Commitment): PaceDraft => drafts.get(line.id) ?? paceOf(line);
  const isChanged = (line: Commitment): boolean =>
    drafts.has(line.id) && JSON.stringify(paceFor(line)) !== JSON.stringify(paceOf(line));
  const lines = holding.map((line) => {
    const pace = paceFor(line);
    // What cannot be kept is not drawn either.
    return Object.keys(paceErrorsOf(pace, words)).length > 0 ? line : { ...line, ...paceChange(pace) };
  });
  const count = size !== undefined && /^\d+$/.test(size) && Number(size) <= mostReports ? Number(size) : reports;
  const isOn = count !== reports || holding.some(isChanged);
  return {
    lines,
    cost: costOf(lines, withReports(people, count)),
    before: isOn ? costOf(holding, people) : undefined,
    isOn: isOn || drafts.size > 0 || (size !== undefined && size !== String(reports)),
    size: size ?? String(reports),
    setSize,
    paceFor,
    setPace: (line, change) => setDrafts(new Map(drafts).set(line.id, { ...paceFor(line), ...change })),
    isChanged,
    putBack: () => {
      setDrafts(new Map());
      setSize(undefined);
    },
  };
}
