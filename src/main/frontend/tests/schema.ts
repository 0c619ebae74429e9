import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import { read, type Told } from '../page/told';

/** The schema as it is served. */
export const schema = buildSchema(
  readFileSync(new URL('../../../test/resources/schema.graphqls', import.meta.url), 'utf8'),
  { assumeValid: true },
);

/** An answer in the words of the schema. */
export function told(query: string, data: Record<string, unknown>, variables = {}): Told {
  return read(schema, parse(query), undefined, variables, data)!;
}
