/** `npm run content:schema`: writes the JSON Schema of a content file to docs/content.schema.json. */
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { contentFileSchema } from './content/schema';

const FILE = 'docs/content.schema.json';

async function main(): Promise<void> {
  writeFileSync(
    FILE,
    await format(JSON.stringify(contentFileSchema()), { parser: 'json', printWidth: 100 }),
  );
  console.log(FILE);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
