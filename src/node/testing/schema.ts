import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Checks a value against the documented form; the answer lists what is wrong with it, and where. */
export async function schemaCheck(): Promise<(value: unknown) => readonly string[]> {
  const schema: object = JSON.parse(await readFile(new URL('../../../docs/timeline.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`));
}
