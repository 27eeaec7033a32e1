/** The fields that no attribute tells apart. */
export type LabelledField = 'amount' | 'closeDate' | 'stage' | 'owner' | 'account';

/**
 * Labels of Pipedrive's own fields: its rows carry nothing else to know them by, and a shape would take any date of the
 * user's own fields for the close date. A language that is not here reads fewer facts and never wrong ones. English M,
 * the others L, from general knowledge 2026-11.
 */
const labels: Record<LabelledField, string[]> = {
  amount: ['Value', 'Deal value', 'Wert', 'Deal-Wert', 'Valor', 'Valeur', 'Valore', 'Waarde', 'Wartość', '金額', '値'],
  closeDate: [
    'Expected close date',
    'Erwartetes Abschlussdatum',
    'Voraussichtliches Abschlussdatum',
    'Fecha prevista de cierre',
    'Fecha de cierre prevista',
    'Date de clôture prévue',
    'Data de fechamento esperada',
    'Data prevista di chiusura',
    'Verwachte sluitingsdatum',
    '成約予定日',
  ],
  stage: ['Stage', 'Pipeline stage', 'Phase', 'Etapa', 'Étape', 'Fase', 'ステージ'],
  owner: ['Owner', 'Deal owner', 'Besitzer', 'Inhaber', 'Propietario', 'Propriétaire', 'Proprietário', '所有者'],
  account: ['Organization', 'Organisation', 'Organización', 'Organização', 'Organizzazione', 'Organisatie', '組織'],
};

const fieldByLabel = new Map<string, LabelledField>(
  (Object.keys(labels) as LabelledField[]).flatMap((field) =>
    labels[field].map((label) => [label.toLowerCase(), field] as const),
  ),
);

/** The field that a label names, in any language of the table. */
export const findFieldOf = (label: string): LabelledField | undefined => fieldByLabel.get(label.toLowerCase());
