import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { hostPattern } from '../../lib/domain/own-host';
import { siteOfFile, type TaughtFile, type TaughtFileReading } from '../../lib/domain/taught/taught-file';
import { fieldsOf, type TaughtSite } from '../../lib/domain/taught/taught-site';
import type { SurfaceHealth } from '../../lib/domain/site-health';
import type { Zone } from '../../lib/domain/time';
import { useLive } from '../use-live';
import { useWords } from '../words';
import { Field } from './field';
import { FileProblems } from './file-problems';
import { NotSaved } from './not-saved';
import { useStore } from './settings-store';
import type { SettingsSite, SiteAccess } from './site-access';
import { hostsReplaced } from './hosts-replaced';
import { TaughtRow } from './taught-row';
import { useSay } from './undo';
import { useSave } from './use-save';

/** What the user taught, or took in from a colleague. */
export function TaughtSection(props: {
  shipped: readonly SettingsSite[];
  access: SiteAccess;
  health: readonly SurfaceHealth[];
  zone: Zone;
}): VNode {
  const { t, locale } = useWords();
  const store = useStore();
  const say = useSay();
  const saving = useSave();
  const input = useRef<HTMLInputElement>(null);
  const { shipped, access, health, zone } = props;
  const { value: hosts = [] } = useLive(() => store.listHosts());
  const { value: sites = [] } = useLive(() => store.listTaughtSites());
  const [reading, setReading] = useState<TaughtFileReading>();
  const changed = () => access.hostsChanged?.();
  const close = () => {
    setReading(undefined);
    if (input.current) input.current.value = '';
  };
  const take = (file: TaughtFile) => {
    // Straight from the click: a browser asks only while it handles one.
    void access.ask(file.site.origins.map((origin) => hostPattern(origin))).then((isGiven) => {
      if (!isGiven) return undefined;
      return saving.save(async () => {
        await store.putTaughtSite(siteOfFile(file, store.now()));
        changed();
        close();
        say(t('settings_taught_taken', { site: file.site.name }));
      });
    });
  };
  const remove = ({ id, name }: TaughtSite) =>
    void saving.save(async () => {
      const undo = await store.removeTaughtSite(id);
      changed();
      say(t('settings_removed', { name }), async () => {
        await undo();
        changed();
      });
    });
  const replaced = reading?.ok === true ? hostsReplaced(reading.file.site, { sites, hosts, shipped }) : [];
  const list = (texts: string[]) => new Intl.ListFormat(locale).format(texts);
  return (
    <div class="set-card set-form" role="group" aria-label={t('settings_taught')}>
      <p>
        <b>{t('settings_taught')}</b>
      </p>
      <p class="meta">{t('settings_taught_about')}</p>
      <ul class="rows" hidden={sites.length === 0}>
        {sites.map((site) => (
          <TaughtRow
            key={site.id}
            site={site}
            access={access}
            health={health.filter(({ id }) => id.startsWith(`${site.id}/`))}
            zone={zone}
            onRemove={() => remove(site)}
          />
        ))}
      </ul>
      <Field label={t('settings_taught_import')} hint={t('settings_taught_import_hint')}>
        {(parts) => (
          <input
            {...parts}
            ref={input}
            class="field file"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file === undefined) return setReading(undefined);
              void saving.save(async () => setReading(store.readTaughtFile(await file.text())));
            }}
          />
        )}
      </Field>
      {reading?.ok === false && <FileProblems problems={reading.problems} />}
      {reading?.ok === true && (
        <div class="set-problems">
          <p>
            {t('settings_taught_reads', {
              site: reading.file.site.name,
              fields: list(fieldsOf(reading.file.site).map((field) => t(`taught_field_${field}`))),
              hosts: list(reading.file.site.origins.map((origin) => new URL(origin).host)),
            })}
          </p>
          {replaced.length > 0 && <p>{t('settings_taught_replaces', { hosts: list(replaced) })}</p>}
          <div class="set-buttons">
            <button type="button" class="btn primary" onClick={() => take(reading.file)}>
              {t('settings_taught_take')}
            </button>
            <button type="button" class="btn" onClick={close}>
              {t('settings_cancel')}
            </button>
          </div>
        </div>
      )}
      <NotSaved saving={saving} />
    </div>
  );
}
