import { describe, expect, it } from 'vitest';
import { permissionReasons } from '../../components/privacy/privacy-page';
import { readCatalogue } from './catalogue-file';
import { readText } from './repository-files';

const languages = ['en', 'de', 'es', 'fr', 'ja', 'pt_BR'];

describe.for(languages)('the text of the store in %s', (language) => {
  const listing = readText(`.store/listing.${language}.md`);
  const messages = readCatalogue(language);

  it('says of each permission what our own page says of it', () => {
    const reasons = Object.entries(permissionReasons).map(([name, key]) => `- \`${name}\`: ${messages[key]?.message}`);
    expect(reasons.filter((reason) => !listing.includes(reason))).toEqual([]);
    expect(listing).toContain(messages['privacy_permission_hosts']?.message);
    expect(listing).toContain(messages['extension_description']?.message);
  });
});

it('our own page has a reason for each permission of the README, whose table is held to the manifest', () => {
  const table = readText('README.md').split('Permissions, and what each is for:')[1]?.split('\n## ')[0] ?? '';
  const said = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  expect(new Set(Object.keys(permissionReasons))).toEqual(new Set(said));
});
