import type { Words } from '../../components/words';
import { veiledNames } from '../../lib/domain/veiled-names';
import { toggleVeil } from '../../lib/messages/handlers/toggle-veil';
import { reportError } from '../../lib/messages/report-error';
import { createVeil } from '../../lib/page/veil';
import type { CoxswainDatabase } from '../../lib/store/database';
import { getSettings } from '../../lib/store/settings';
import { watchChanges } from '../../lib/store/watch-changes';

/** A page must know before its first paint, and the database answers after it: whether the screen is up, and nothing else. */
const flag = 'veil';

/**
 * The privacy screen over a page of ours, live on the settings. A button at the foot takes it away.
 * @param hasOwnButton The page has one of its own; `changed` tells it.
 */
export function veilPage(
  db: CoxswainDatabase,
  { t }: Words,
  { hasOwnButton, changed }: { hasOwnButton: boolean; changed: (isOn: boolean) => void },
): { toggle: () => void } {
  const { body } = document;
  const veil = createVeil(body);
  const toggle = (): void => {
    toggleVeil(db, Date.now()).catch((error: unknown) => reportError('veil', error));
  };
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn line veil-off';
  button.textContent = t('veil_off');
  button.addEventListener('click', toggle);
  body.toggleAttribute('data-waits', localStorage.getItem(flag) !== null);
  const show = (names: string | undefined): void => {
    veil(names);
    body.removeAttribute('data-waits');
    const isOn = names !== undefined;
    if (isOn) localStorage.setItem(flag, '1');
    else localStorage.removeItem(flag);
    if (isOn && !hasOwnButton) body.append(button);
    else button.remove();
    changed(isOn);
  };
  const ask = async (): Promise<void> => {
    try {
      const { me, isVeiled } = await getSettings(db);
      show(isVeiled === true ? veiledNames(await db.people.toArray(), me) : undefined);
    } catch {
      // What the store cannot say is shown as it is: the page itself says that the store does not open.
      body.removeAttribute('data-waits');
    }
  };
  watchChanges(db, ['settings', 'people'], () => void ask());
  void ask();
  return { toggle };
}
