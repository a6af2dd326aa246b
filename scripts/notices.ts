/** `npm run notices`: writes THIRD-PARTY-NOTICES.txt, the licences of all that runs in production. */
import { readFileSync, writeFileSync } from 'node:fs';
import { licenceTexts, shippedPackages } from './notices/packages';

const RULE = '-'.repeat(80);

const shipped = shippedPackages(readFileSync('package-lock.json', 'utf8'));
const parts = shipped.map((one) => {
  const texts = licenceTexts(one);
  const text = texts.length === 0 ? '(The package brings no licence text.)' : texts.join('\n\n');
  return `${RULE}\n${one.name} ${one.version}\nLicence: ${one.license}\n\n${text}\n`;
});
const head = `Third-party notices

The bot (EUPL-1.2, see LICENSE) runs with these ${shipped.length} packages. Made by "npm run notices" from
package-lock.json; production dependencies only.

`;
writeFileSync('THIRD-PARTY-NOTICES.txt', `${head}${parts.join('\n')}`);
console.log(`THIRD-PARTY-NOTICES.txt: ${shipped.length} packages`);
