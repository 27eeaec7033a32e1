import type { DealField } from './facts-at';

/** How a promise names a field, in one language. */
interface FieldWords {
  /** Enough alone. */
  names: Partial<Record<DealField, RegExp>>;
  /** Words of everyday, which name the field only beside a word of `changing`. */
  plain: Partial<Record<DealField, RegExp>>;
  changing: RegExp;
}

/*
 * A start by language, as people write promises (2026-11); matched on text in lower case without accents of its letters
 * being touched. "Next step" before "step": what names a field alone is looked for first.
 */
export const tetherWords: readonly FieldWords[] = [
  {
    names: {
      closeDate: /\bclos(?:e|ing)[- ]dates?\b|\bexpected close\b/u,
      nextStep: /\bnext[- ]steps?\b/u,
    },
    plain: { stage: /\b(?:deal |sales )?stage\b(?! for\b)/u, amount: /\b(?:amount|deal size|deal value)\b/u },
    changing:
      /\b(?:move|push|pull|set|update|change|correct|fix|adjust|raise|lower|increase|reduce|advance|enter|put|revise)\b/u,
  },
  {
    names: {
      closeDate: /abschluss(?:datum|termin)|clos(?:e|ing)[- ]?(?:datum|termin|date)/u,
      nextStep: /nächste[rnms]?\s+schritte?n?\b/u,
    },
    plain: { stage: /\b(?:phase|stufe|stage)\b/u, amount: /\b(?:betrag|auftragswert|volumen|summe)\b/u },
    changing:
      /\b(?:ver|an|ein|nach|um)?(?:schieb|setz|änder|pass|trag|korrigier|aktualisier|erhöh|senk|anpass|eintrag|nachtrag|verschieb|anheb)\p{L}*/u,
  },
  {
    names: {
      closeDate: /date de (?:clôture|closing|signature)/u,
      nextStep: /prochaines? étapes?|étapes? suivantes?/u,
    },
    plain: { stage: /(?:^|[^\p{L}])(?:étape|phase|stade)\b/u, amount: /\bmontant\b/u },
    changing:
      /\b(?:déplacer|repousser|avancer|changer|modifier|corriger|mettre|actualiser|ajuster|augmenter|baisser|réviser|saisir)\b/u,
  },
  {
    names: {
      closeDate: /fecha (?:de|prevista de) cierre/u,
      nextStep: /(?:próximo|siguiente)s? pasos?/u,
    },
    plain: { stage: /\b(?:etapa|fase)\b/u, amount: /\b(?:importe|monto)\b/u },
    changing:
      /(?:^|[^\p{L}])(?:mover|cambiar|actualizar|corregir|ajustar|subir|bajar|poner|retrasar|adelantar|modificar|revisar|pasar)\b/u,
  },
  {
    names: {
      closeDate: /data (?:de|prevista de|do) (?:fechamento|fecho)/u,
      nextStep: /próxim[oa]s? (?:passos?|etapas?)/u,
    },
    plain: { stage: /(?:^|[^\p{L}])(?:etapa|fase|estágio)\b/u, amount: /\b(?:valor|montante)\b/u },
    changing:
      /(?:^|[^\p{L}])(?:mover|mudar|alterar|atualizar|corrigir|ajustar|aumentar|reduzir|colocar|adiar|antecipar|revisar|passar)\b/u,
  },
  {
    names: {
      closeDate: /(?:完了|クローズ|受注|契約|成約)(?:予定)?日/u,
      nextStep: /次の?(?:ステップ|一手|アクション)|ネクストステップ|次回アクション/u,
    },
    plain: { stage: /フェーズ|ステージ|商談段階/u, amount: /金額/u },
    changing: /変更|更新|修正|見直|進め|移|入力|設定|上げ|下げ/u,
  },
];
