import { describe, expect, test } from 'vitest';
import type { ActionItem } from '../../../../lib/domain/action-item';
import type { OpportunityFacts, Snapshot } from '../../../../lib/domain/opportunity';
import { findTether } from '../../../../lib/domain/review/find-tether';
import { tetherOf } from '../../../../lib/domain/review/tether-of';

describe('a promise names a field', () => {
  test.for([
    ['Move close date', 'closeDate'],
    ['Add next step', 'nextStep'],
    ['Put a dated next step on the record', 'nextStep'],
    ['Push the closing date to January', 'closeDate'],
    ['Move the deal to stage Proposal', 'stage'],
    ['Correct the amount', 'amount'],
    ['Next step in writing, then move the close date', 'nextStep'],
    ['Abschlussdatum verschieben', 'closeDate'],
    ['Nächsten Schritt eintragen', 'nextStep'],
    ['Den Betrag anpassen', 'amount'],
    ['Phase aktualisieren', 'stage'],
    ['Repousser la date de clôture', 'closeDate'],
    ['Ajouter la prochaine étape', 'nextStep'],
    ['Corriger le montant', 'amount'],
    ['Modifier l’étape', 'stage'],
    ['Mover la fecha de cierre', 'closeDate'],
    ['Añadir el próximo paso', 'nextStep'],
    ['Ajustar el importe', 'amount'],
    ['Cambiar la etapa', 'stage'],
    ['Mudar a data de fechamento', 'closeDate'],
    ['Adicionar a próxima etapa', 'nextStep'],
    ['Adicionar o próximo passo', 'nextStep'],
    ['Corrigir o valor', 'amount'],
    ['Atualizar a fase', 'stage'],
    ['クローズ日を変更する', 'closeDate'],
    ['次のステップを追加', 'nextStep'],
    ['金額を修正', 'amount'],
    ['フェーズを更新', 'stage'],
  ] as const)('%s', ([text, field]) => expect(tetherOf(text)).toBe(field));

  test.for([
    'Introduce Ana to the plant lead',
    'Send a large amount of samples',
    'Set the stage for the visit',
    'Ask who closes the deal and on what date',
    'Die Phase mit Bo besprechen',
    'Parler du montant avec Ana',
    '金額について話す',
  ])('%s: none', (text) => expect(tetherOf(text)).toBeUndefined());
});

const day = 86_400_000;
const record = 'salesforce:acme:006';
const seen = (onDay: number, facts: Partial<OpportunityFacts>): Snapshot => ({
  id: `s${onDay}`,
  record,
  seenAt: onDay * day,
  facts: { record, locale: 'en-US', ...facts },
});
const promise = (change: Partial<ActionItem> = {}): ActionItem => ({
  id: 'i',
  rhythm: `opportunity:${record}`,
  record,
  text: 'Move the close date',
  owner: 'ana',
  disposition: 'open',
  createdAt: 10 * day,
  updatedAt: 10 * day,
  ...change,
});

describe('a promise is asked about', () => {
  const before = seen(5, { closeDate: '12/15/2026' });
  const after = seen(12, { closeDate: '1/29/2027' });

  test('when its field changed after it was made, with the day on which that was seen', () => {
    const later = seen(14, { stage: 'Proposal' });
    expect(findTether(promise(), [before, after, later])).toEqual({
      item: 'i',
      field: 'closeDate',
      changedAt: 12 * day,
    });
  });

  test.for<[string, Partial<ActionItem>, Snapshot[]]>([
    ['not before anything changed', {}, [before]],
    ['not when another field changed', {}, [before, seen(12, { closeDate: '12/15/2026', nextStep: 'Visit' })]],
    ['not when the change is older than the promise', { createdAt: 13 * day }, [before, after]],
    ['not when it is settled', { disposition: 'done' }, [before, after]],
    ['not when it is about no opportunity', { record: undefined as never }, [before, after]],
    [
      'not when the page only writes it in another language',
      {},
      [before, seen(12, { closeDate: '15.12.2026', locale: 'de' })],
    ],
    [
      'not when the page only claims another language',
      {},
      [before, seen(12, { closeDate: '12/15/2026', locale: 'de' })],
    ],
    ['not when the page no longer says it', {}, [before, seen(12, { stage: 'Proposal' })]],
    ['not when it changed back', {}, [before, after, seen(13, { closeDate: '12/15/2026' })]],
    ['not after "not yet"', { notYetAt: 12.5 * day }, [before, after]],
    ['not by the first look of all', { createdAt: 1 * day }, [after]],
  ])('%s', ([, change, snapshots]) => expect(findTether(promise(change), snapshots)).toBeUndefined());

  test('again after "not yet", once the field changes again', () => {
    const again = seen(16, { closeDate: '2/26/2027' });
    expect(findTether(promise({ notYetAt: 12.5 * day }), [before, after, again])).toMatchObject({
      changedAt: 16 * day,
    });
  });

  test('when a next step came where there was none', () => {
    const item = promise({ text: 'Add next step' });
    expect(findTether(item, [seen(5, {}), seen(12, { nextStep: 'Plant visit, 24 Nov' })])).toMatchObject({
      field: 'nextStep',
    });
  });

  test('a promise that was moved to another day is still asked about', () => {
    expect(findTether(promise({ disposition: 'moved' }), [before, after])).toBeDefined();
  });
});
