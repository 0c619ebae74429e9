import { getOperationAST, parse, print, type GraphQLSchema } from 'graphql';
import { drawn } from './drawn';
import { network, type Network } from './network';
import { ask, type Question } from './question';
import type { Receipt } from './receipts';
import { read } from './told';

export interface Pictured {
  network: Network;
  /** Why the question could not be asked with ids, so that the picture holds what the answer itself tells. */
  problem?: string;
}

const done = new WeakMap<Receipt, Pictured>();

/** What an answer holds to be drawn: asked once more with ids and relationships, where that is a mere reading. */
export async function pictured(
  schema: GraphQLSchema,
  receipt: Receipt,
  signal: AbortSignal,
): Promise<Pictured> {
  const known = done.get(receipt);
  if (known) return known;
  const found = await look(schema, receipt, signal);
  done.set(receipt, found);
  return found;
}

async function look(
  schema: GraphQLSchema,
  { question, data }: Receipt,
  signal: AbortSignal,
): Promise<Pictured> {
  const document = parse(question.query, { noLocation: true });
  const reading = getOperationAST(document, question.operationName)?.operation === 'query';
  const asked = reading ? drawn(schema, document) : document;
  try {
    const answer = reading ? await ask({ ...question, query: print(asked) }, signal) : (data ?? {});
    return { network: seen(schema, asked, question, answer) };
  } catch (fault) {
    if (signal.aborted) throw fault;
    return { network: seen(schema, document, question, data ?? {}), problem: (fault as Error).message };
  }
}

function seen(
  schema: GraphQLSchema,
  document: ReturnType<typeof parse>,
  { operationName, variables }: Question,
  data: Record<string, unknown>,
): Network {
  const answer = read(schema, document, operationName, variables ?? {}, data);
  return answer ? network(schema, answer) : { things: [], relations: [] };
}
