import { useGraphiQL } from '@graphiql/react';
import { parse, type GraphQLSchema } from 'graphql';
import { useMemo } from 'react';
import type { Receipt } from './receipts';
import { read, type Told } from './told';

/** The answer in the words of the schema; null where it has no data or the schema is not told. */
export function useTold(receipt: Receipt | null): Told | null {
  const schema = useGraphiQL((state) => state.schema);
  return useMemo(() => (schema && receipt?.data ? told(schema, receipt) : null), [schema, receipt]);
}

function told(schema: GraphQLSchema, { question, data }: Receipt): Told | null {
  try {
    const document = parse(question.query, { noLocation: true });
    return read(schema, document, question.operationName, question.variables ?? {}, data!);
  } catch {
    return null;
  }
}

const none = new Set<string>();

/** Every id that an answer holds, under whatever name. */
export function useIds(receipt: Receipt | null): Set<string> {
  const answer = useTold(receipt);
  return useMemo(() => (answer ? idsIn(answer, new Set()) : none), [answer]);
}

function idsIn(told: Told, ids: Set<string>): Set<string> {
  for (const { type, values, objects } of told.parts) {
    if (type.name === 'ID') values.forEach((value) => ids.add(String(value)));
    objects.forEach((object) => idsIn(object, ids));
  }
  return ids;
}
