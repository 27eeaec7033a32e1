import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { kindName } from '../kind-words';
import { Sign } from '../sign';
import { useWords, type WordKey, type Words } from '../words';
import { HealthPane } from './health-pane';
import { ItemsPane } from './items-pane';
import { meetingName } from './meeting-words';
import { NewPane } from './new-pane';
import { OutcomeLine } from './outcome-line';
import { rowsOfPick, type Pick } from './pick';
import { usePopup, type PopupScope } from './popup-context';
import { TodoRow } from './todo-row';

const partTitles: Record<Extract<Pick, { type: 'part' }>['part'], WordKey> = {
  due: 'popup_title_due',
  held: 'popup_title_held',
  presumed: 'popup_title_presumed',
  moved: 'popup_title_moved',
  missed: 'popup_title_missed',
  risk: 'popup_title_at_risk',
  upcoming: 'popup_title_upcoming',
  excused: 'popup_title_excused',
  unseen: 'popup_title_unseen',
  'ad-hoc': 'popup_title_ad_hoc',
};

function titleOf({ t }: Words, pick: Pick, { model, when }: PopupScope): string {
  const nameOf = (personId: string | undefined): string =>
    model.matrix.rows.find((row) => row.personId === personId)?.name ??
    t(personId === undefined ? 'popup_team' : 'popup_someone');
  switch (pick.type) {
    case 'part':
      return t(partTitles[pick.part]);
    case 'day':
      return when.day(pick.on);
    case 'cell':
      return t('popup_person_kind', { name: nameOf(pick.personId), kind: kindName(t, pick.kind) });
    case 'row':
      return nameOf(pick.personId);
    case 'items':
      return t('popup_title_items');
    case 'health':
      return t('popup_health');
    case 'new':
      return t('popup_title_new');
  }
}

/** What is behind a count, a day or a cell: each meeting, and why it counts as it does. Stands in the place of "Next". */
export function PickPane({ pick, onClose }: { pick: Pick; onClose: () => void }) {
  const words = useWords();
  const { t } = words;
  const scope = usePopup();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that opened it may be gone with the list; a cell of the matrix stays and keeps the focus.
    if (document.activeElement === document.body) back.current?.focus();
  }, []);
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      onClose();
    };
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [onClose]);
  const title = titleOf(words, pick, scope);
  return (
    <section class="pop-sec" aria-label={title}>
      <h3>
        <button
          ref={back}
          type="button"
          class="btn icon small"
          aria-label={t('popup_back')}
          title={t('popup_back')}
          onClick={onClose}
        >
          <Sign name="u-left" size="s" />
        </button>
        {title}
      </h3>
      <PaneBody pick={pick} />
    </section>
  );
}

function PaneBody({ pick }: { pick: Pick }): ComponentChildren {
  const words = useWords();
  const { model, when, actions } = usePopup();
  if (pick.type === 'items') return <ItemsPane />;
  if (pick.type === 'health') return <HealthPane />;
  if (pick.type === 'new') return <NewPane />;
  if (pick.type === 'part' && pick.part === 'ad-hoc') {
    return (
      <ol>
        {model.adHoc.map((one) => (
          <TodoRow
            key={one.occurrence}
            sign="s-adhoc"
            tone="st-held"
            text={
              <button type="button" class="why quiet" onClick={() => actions.openMeeting(one.occurrence)}>
                {meetingName(words, one.kind, one.name)}
              </button>
            }
            aside={when.short(one.startAt)}
            more={words.t('popup_ad_hoc_why')}
          />
        ))}
      </ol>
    );
  }
  const rows = rowsOfPick(model, pick);
  if (rows.length === 0) return <p class="meta">{words.t('popup_nothing_on_day')}</p>;
  return (
    <ol>
      {rows.map((row) => (
        <OutcomeLine key={row.slotId} row={row} />
      ))}
    </ol>
  );
}
