import type { VNode } from 'preact';
import type { MeetingBrief } from '../../lib/domain/brief';
import { Agenda } from './agenda';
import { Capture } from './capture';
import { DealLines } from './deal-lines';
import { Earlier } from './earlier';
import { InDescription } from './in-description';
import { LandFoot } from './land-foot';
import { Landing } from './landing';
import { LandingSteps } from './landing-steps';
import { MeetingHead } from './meeting-head';
import { Notes } from './notes';
import { Agreed, OpenItems } from './open-items';
import { paceOf } from './pace';
import { usePanel } from './panel-context';
import { PartlyRead } from './partly-read';
import { PasteShared } from './paste-shared';
import { isSellerSide, phaseOf, placeOf } from './phase';
import { RhythmLine } from './rhythm-line';
import { Elapsed, Nudge } from './running';
import { TakeOff } from './take-off';

/** One recognised event, in the order that its phase asks for: what asks for something first. */
export function MeetingPanel(props: { brief: MeetingBrief; notice: VNode | undefined; onFold: () => void }): VNode {
  const { now } = usePanel();
  const { brief } = props;
  const phase = phaseOf(brief, now);
  const pace =
    phase === 'running' && brief.startAt !== undefined ? paceOf(brief.agenda.topics, brief.startAt, now) : undefined;
  const place = placeOf(brief);
  const person = brief.person;
  const itemPlace = {
    rhythm: brief.rhythm,
    occurrence: brief.occurrence,
    ...(person === undefined ? {} : { personId: person.id }),
  };
  const agenda = <Agenda brief={brief} phase={phase} pace={pace} />;
  // At most one notice at a time: what is not saved, then what is not read, then what drifts.
  const notice =
    props.notice ?? (brief.isPartlyRead ? <PartlyRead brief={brief} /> : pace && <Nudge brief={brief} pace={pace} />);
  return (
    <>
      <MeetingHead brief={brief} phase={phase} onFold={props.onFold} />
      {pace === undefined ? <RhythmLine standing={brief.standing} /> : <Elapsed brief={brief} pace={pace} />}
      <div class="panel-body">
        {phase === 'before' ? <TakeOff brief={brief} /> : phase !== 'running' && <LandingSteps brief={brief} />}
        {notice}
        {brief.deals && <DealLines brief={brief} deals={brief.deals} />}
        {brief.block !== undefined && <InDescription brief={brief} block={brief.block} />}
        <PasteShared rhythm={brief.rhythm} occurrence={brief.occurrence} />
        {phase === 'after' ? (
          <Landing brief={brief} />
        ) : phase === 'landed' ? (
          <>
            <Agreed brief={brief} />
            <OpenItems brief={brief} />
          </>
        ) : (
          <>
            {agenda}
            <Agreed brief={brief} />
            <OpenItems brief={brief} />
          </>
        )}
        <Notes
          place={place}
          sharedNote={brief.record?.sharedNote}
          hasPrivateNote={brief.hasPrivateNote}
          name={person?.name}
        />
        {(phase === 'after' || phase === 'landed') && agenda}
        <Earlier earlier={brief.earlier} />
      </div>
      <Capture
        place={itemPlace}
        owner={person === undefined || isSellerSide(brief) ? 'me' : person.id}
        isPlain={phase === 'after'}
      />
      {phase === 'after' && <LandFoot brief={brief} />}
    </>
  );
}
