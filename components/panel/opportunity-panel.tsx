import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { OpportunityBrief } from '../../lib/domain/brief';
import { Sign } from './panel-sign';
import { useWords } from '../words';
import { Capture } from './capture';
import { DealAgenda } from './deal-agenda';
import { DealPromises } from './deal-promises';
import { DealReview } from './deal-review';
import { Head } from './head';
import { Notes } from './notes';
import { OpenWith, Promises } from './open-items';
import { CloseQuestion, PageFacts } from './page-facts';
import { usePanel } from './panel-context';
import { PasteShared } from './paste-shared';
import { Recorder } from './recorder';
import { Name, Said, here } from './said';
import { SellerPrep } from './seller-prep';
import { TakeTo } from './take-to';
import { UnreadFields } from './unread-fields';
import { Why } from './why';

/** One opportunity: as the page says, promises, what is open with its owner, agenda; "take to" at the foot. */
export function OpportunityPanel(props: {
  brief: OpportunityBrief;
  notice: VNode | undefined;
  onFold: () => void;
}): VNode {
  const { t } = useWords();
  const { times } = usePanel();
  const [closeOn, setCloseOn] = useState<string>();
  const { brief } = props;
  const { owner, facts } = brief;
  const ownerName = owner?.name ?? facts.owner;
  const isAmbiguous = brief.closeOn === undefined && closeOn === undefined && (brief.closeReadings ?? []).length > 1;
  const isSeller = brief.reader.role === 'seller';
  const since = times.shortDay(times.dayOf(brief.firstSeenAt));
  const sub = (
    <>
      {ownerName === undefined ? (
        t('panel_opportunity')
      ) : (
        <Said words={t('panel_opportunity_of', { name: here })} it={ownerName} most={30} />
      )}
      {' · '}
      <Why words={t('panel_read_just_now')}>{t('panel_visits', { count: brief.visits, day: since })}</Why>
    </>
  );
  const place = {
    rhythm: brief.rhythm,
    record: brief.record,
    ...(owner === undefined ? {} : { personId: owner.id }),
  };
  return (
    <>
      <Head
        sign="k-deal-review"
        isQuiet={isAmbiguous}
        title={<Name text={facts.name ?? t('panel_opportunity')} most={120} />}
        sub={sub}
        shareWith={ownerName === undefined ? {} : { name: ownerName }}
        onFold={props.onFold}
      />
      <div class="panel-body">
        {props.notice ?? (isAmbiguous && <CloseQuestion readings={brief.closeReadings ?? []} onChoose={setCloseOn} />)}
        {brief.unread !== undefined && <UnreadFields fields={brief.unread} />}
        <PasteShared rhythm={brief.rhythm} />
        <PageFacts brief={brief} closeOn={brief.closeOn ?? closeOn} />
        {isSeller && <SellerPrep brief={brief} />}
        {brief.history && <Recorder history={brief.history} visits={brief.visits} />}
        <DealReview review={brief.review} record={brief.record} />
        <DealPromises brief={brief} isSeller={isSeller} />
        {brief.ownerItems.length > 0 && owner !== undefined && (
          <Promises head={<OpenWith name={owner.name} />} items={brief.ownerItems} />
        )}
        <DealAgenda agenda={brief.agenda} />
        <Notes
          place={{ occurrence: brief.rhythm, rhythm: brief.rhythm, startAt: brief.firstSeenAt }}
          sharedNote={brief.sharedNote}
          hasPrivateNote={brief.hasPrivateNote}
          name={ownerName}
        />
      </div>
      <Capture place={place} owner={owner?.id ?? 'me'} isPlain={brief.targets.length > 0} />
      {brief.targets.length > 0 ? (
        <TakeTo brief={brief} />
      ) : (
        <p class="capture meta">
          <Sign name="u-info" size="s" />
          {t('panel_nowhere_to_take')}
        </p>
      )}
    </>
  );
}
