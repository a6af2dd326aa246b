import { z } from 'zod';
import { definitionSchema } from '../../src/content/schema';

const object = z.looseObject({ properties: z.record(z.string(), z.looseObject({})) });

/** The JSON Schema of an organisation's own content file: any sections, and of the texts any keys. */
export function contentFileSchema(): Readonly<Record<string, unknown>> {
  const { required: _all, ...whole } = object.parse(z.toJSONSchema(definitionSchema));
  const { required: _both, ...texts } = whole.properties['texts'] ?? {};
  return {
    ...whole,
    title: 'Own content for the workshop Goed Digitaal Bestuur – Proactieve Dienstverlening',
    description:
      'Each section replaces the built-in one as a whole; of the texts only the keys that are given. ' +
      'npm run content:check tells more than this schema can.',
    properties: { ...whole.properties, texts },
  };
}
