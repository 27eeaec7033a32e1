import type { VNode } from 'preact';
import type { FlightRecord } from '../../lib/domain/deal/flight-record';
import { useWords } from '../words';
import { Sign } from './panel-sign';
import { Empty, Fold, Section } from './section';

const colour = (token: string | undefined): string => (token === undefined ? 'none' : `var(--cx-${token})`);

/** What the visits to a deal's page showed: in sentences, as a picture, and move by move. */
export function Recorder({ history, visits }: { history: FlightRecord; visits: number }): VNode {
  const { t } = useWords();
  const { says, worth, moves, picture } = history;
  const isFirst = visits < 2 && moves.length < 2;
  return (
    <Section head={t('panel_recorder')} end={isFirst ? t('panel_first_visit') : t('panel_as_seen', { count: visits })}>
      {isFirst && (
        <Empty sign="u-info" head={t('panel_recording')}>
          {t('panel_recording_why')}
        </Empty>
      )}
      {says.map(({ head, more }) => (
        <p key={head}>
          <b>{head}</b>
          {more}
        </p>
      ))}
      {worth !== undefined && (
        <p class="over">
          <Sign name="s-risk" size="s" />
          {worth}
        </p>
      )}
      {picture && (
        <svg class="recorder" viewBox="0 0 330 130" direction="ltr" role="img" aria-label={picture.says}>
          {picture.shapes.map((shape, index) =>
            'd' in shape ? (
              <path
                key={index}
                d={shape.d}
                fill={colour(shape.fill)}
                stroke={colour(shape.line)}
                stroke-width={shape.line === 'line' ? 1 : 1.5}
              />
            ) : (
              <text
                key={index}
                x={shape.x}
                y={shape.y}
                fill={colour(shape.fill)}
                text-anchor={shape.at}
                font-weight={shape.isStrong && 600}
              >
                {shape.text}
              </text>
            ),
          )}
        </svg>
      )}
      {moves.length > 1 && (
        <Fold head={<span>{t('panel_moves')}</span>}>
          <table class="moves">
            <thead>
              <tr>
                <th scope="col">{t('panel_moves_seen')}</th>
                <th scope="col">{t('panel_moves_what')}</th>
                <th scope="col">{t('panel_moves_from')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.slice(0, 60).map(({ on, word, what }, index) => (
                <tr key={index}>
                  <td>{on}</td>
                  <td>{word}</td>
                  <td>
                    <bdi>{what}</bdi>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Fold>
      )}
    </Section>
  );
}
