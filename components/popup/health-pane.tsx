import { useEffect, useState } from 'preact/hooks';
import { HealthLines } from '../health-lines';
import { usePopup } from './popup-context';

/** Each site that was seen: whether it reads well, since when not, what is missing, and a report to copy. */
export function HealthPane() {
  const { model, actions } = usePopup();
  const { siteNames } = actions;
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  // The names come with all the readers, which the first paint does not wait for.
  useEffect(() => void siteNames().then(setNames), [siteNames]);
  if (names === undefined) return null;
  return (
    <ul>
      {model.lights.map(({ site, rows }) => (
        <li key={site} class="light">
          <h4>{names.get(site) ?? site}</h4>
          <HealthLines
            health={rows}
            zone={model.zone}
            name={names.get(site) ?? site}
            copy={() => actions.copyReport(site)}
          />
        </li>
      ))}
    </ul>
  );
}
