import type { VNode } from 'preact';
import type { SharedPage, SharedPart, SharedRow } from './shared-page';
import { useWords } from '../words';

/** The page as it is printed; on the screen it is a sheet of paper. */
export function ShareSheet({ page: { title, about, parts } }: { page: SharedPage }): VNode {
  return (
    <article class="paper" aria-labelledby="paper-title">
      <header>
        <h1 id="paper-title">{title}</h1>
        <p class="by">{about}</p>
      </header>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </article>
  );
}

function Part({ part: { id, title, paragraphs, lists, rows } }: { part: SharedPart }): VNode {
  const { t } = useWords();
  return (
    <section class={`part part-${id}`} aria-labelledby={`paper-${id}`}>
      <h2 id={`paper-${id}`}>{title}</h2>
      <div class="body">
        {paragraphs.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {rows?.length === 0 && <p>{t('share_no_lines')}</p>}
        {rows !== undefined && rows.length > 0 && <Meetings rows={rows} />}
        <div class="lists">
          {lists.map(({ title: heading, points }) => (
            <div key={heading ?? ''}>
              {heading !== undefined && <h3>{heading}</h3>}
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
    </section>
  );
}

function Meetings({ rows }: { rows: readonly SharedRow[] }): VNode {
  const { t } = useWords();
  return (
    <table>
      <thead class="hidden">
        <tr>
          <th scope="col">{t('share_column_meeting')}</th>
          <th scope="col">{t('share_column_often')}</th>
          <th scope="col">{t('share_column_length')}</th>
        </tr>
      </thead>
      {rows.map(({ line, name, often, slot, length, who, purpose, details }) => (
        <tbody key={line.id}>
          <tr>
            <th scope="row">
              <span class="name">{name}</span>
              {who !== undefined && <span class="who-with">{who}</span>}
            </th>
            <td class="often">{[often, slot].filter((part) => part !== undefined).join(t('popup_comma'))}</td>
            <td class="length">{length}</td>
          </tr>
          <tr>
            <td class="more" colSpan={3}>
              {purpose !== '' && <span class="purpose">{purpose}</span>}
              {details.map((detail) => (
                <span key={detail} class="detail">
                  {detail}
                </span>
              ))}
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  );
}
