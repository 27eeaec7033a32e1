import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { classify, type ClassifiedEvent } from '../../lib/domain/classify';
import type { KindRule } from '../../lib/domain/kind-words/kind-rule';
import type { Me, Person } from '../../lib/domain/person';
import type { LocalDay } from '../../lib/domain/time';
import { Field } from '../settings/field';
import { linesOf } from '../templates/template-draft';
import { usePractice, type SeenTitle } from '../practice/practice-store';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { Sign } from '../sign';
import { TestedTitle } from './tested-title';

/** So many titles are tried at once. */
const mostTitles = 50;

const pasted = (title: string): ClassifiedEvent => ({ title, isRecurring: false, isAllDay: false });

/** Of a meeting that was seen, its people count as its guests where it has any. */
function seenEvent({ title, personIds, isRecurring, isAllDay }: SeenTitle, me: Me, people: readonly Person[]) {
  const addresses = people.filter(({ id }) => personIds.includes(id)).flatMap((person) => person.addresses[0] ?? []);
  const guests = [...me.addresses.slice(0, 1), ...addresses].map((address) => ({ address }));
  return { title, isRecurring, isAllDay, ...(addresses.length === 0 ? {} : { guests }) };
}

/** Tries the rules on titles: pasted ones, and those of meetings that were recognised. */
export function TitleTester(props: {
  rules: readonly KindRule[];
  me: Me;
  people: readonly Person[];
  today: LocalDay;
}): VNode {
  const { t } = useWords();
  const practice = usePractice();
  const [text, setText] = useState('');
  const { value: seen = [] } = useLive(() => practice.seenTitles());
  const { rules, me, people, today } = props;
  const judge = (event: ClassifiedEvent) => classify(event, { me, people, ownDomains: [], onDay: today }, rules);
  const titles = [...new Set(linesOf(text))].slice(0, mostTitles);
  return (
    <>
      <div class="set-card set-form">
        <Field label={t('titles_try')} hint={t('titles_try_hint')}>
          {(parts) => (
            <textarea
              {...parts}
              class="field"
              rows={3}
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          )}
        </Field>
        {titles.length > 0 && (
          <ul class="tested" aria-label={t('titles_tried')} aria-live="polite">
            {titles.map((title) => (
              <TestedTitle key={title} title={title} outcome={judge(pasted(title))} rules={rules} />
            ))}
          </ul>
        )}
      </div>
      {seen.length > 0 && (
        <details class="fold">
          <summary class="meta">
            <Sign name="u-right" size="s" class="turn" />
            {t('titles_seen', { count: seen.length })}
          </summary>
          <ul class="set-card tested" aria-label={t('titles_seen_list')}>
            {seen.map((each) => (
              <TestedTitle
                key={each.title}
                title={each.title}
                outcome={judge(seenEvent(each, me, people))}
                rules={rules}
                keptAs={each.kind}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
