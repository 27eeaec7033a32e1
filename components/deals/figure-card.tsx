import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One figure: what it is in a sentence, and one part for each currency. */
export function FigureCard(props: { title: string; sentence: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section class="card w6" aria-labelledby={id}>
      <header class="card-head">
        <h3 id={id}>{props.title}</h3>
        <p>{props.sentence}</p>
      </header>
      <div class="figures">{props.children}</div>
    </section>
  );
}

/** The number of one currency, and what it is made of. */
export const Figure = (props: { number: string; beside?: string | undefined; children?: ComponentChildren }) => (
  <div class="figure">
    <p class="fig-num">
      {props.number}
      {props.beside !== undefined && <span>{props.beside}</span>}
    </p>
    {props.children}
  </div>
);

/** Why there is no number. */
export const NoFigure = ({ title, why }: { title: string; why?: string | undefined }) => (
  <div class="blank">
    <b>{title}</b>
    {why !== undefined && <span>{why}</span>}
  </div>
);
