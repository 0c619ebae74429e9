import { formatResult, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { operationIn, toRequest, type Question } from './question';
import type { Receipt, Receipts } from './receipts';

/** By this name GraphiQL asks for the schema. */
const introspection = 'IntrospectionQuery';

/**
 * Sends an operation to the service and notes how the answer came about. It answers an observable rather than a
 * promise, because only that can be stopped: without it an answer that comes late would land in whichever tab is open
 * by then.
 */
export function fetcherWith(receipts: Receipts): Fetcher {
  return (params, options) => ({
    subscribe(observer: { next(answer: unknown): void; complete(): void }) {
      const stop = new AbortController();
      const tab = receipts.tab;
      void answer(params, options?.headers, stop.signal).then(({ result, receipt }) => {
        if (stop.signal.aborted) return;
        if (receipt && params.operationName !== introspection) receipts.add(tab, receipt);
        observer.next(result);
        observer.complete();
      });
      return { unsubscribe: () => stop.abort() };
    },
  });
}

async function answer(
  { query, variables, operationName }: FetcherParams,
  headers: Record<string, string> | undefined,
  signal: AbortSignal,
): Promise<{ result: object; receipt?: Receipt }> {
  const question: Question = {
    query,
    variables: variables as Question['variables'],
    operationName: operationIn(query, operationName),
    headers,
  };
  let request;
  try {
    request = toRequest(question, undefined, operationName === introspection ? undefined : { cost: true });
  } catch (fault) {
    return { result: problem(`These headers cannot be sent: ${told(fault)}`) };
  }
  try {
    const start = performance.now();
    const response = await fetch('/graphql', { ...request, signal });
    const content = await response.blob();
    const milliseconds = performance.now() - start;
    return received(question, response, content, await content.text(), milliseconds);
  } catch (fault) {
    return { result: problem(`The service cannot be reached: ${told(fault)}`) };
  }
}

interface Received {
  data?: Record<string, unknown>;
  errors?: unknown[];
  extensions?: { cost?: { requestedQueryCost: number; maximumQueryCost: number } };
}

function received(question: Question, response: Response, content: Blob, text: string, milliseconds: number) {
  const { result, raw } = readable(response, content, text);
  const { cost, ...others } = result.extensions ?? {};
  if (cost) {
    // The page asked for it, not the visitor; it stands under the answer.
    delete result.extensions;
    if (Object.keys(others).length > 0) result.extensions = others;
  }
  const receipt: Receipt = {
    question,
    shown: formatResult(result),
    text: raw,
    data: raw === undefined ? result.data : undefined,
    errors: result.errors?.length ?? 0,
    status: response.status,
    milliseconds,
    statements: statements(response.headers.get('server-timing')),
    cost: cost?.requestedQueryCost,
    mostCost: cost?.maximumQueryCost,
  };
  return { result, receipt };
}

/**
 * What was asked for in another form is shown as it came; what came in another form unasked, such as a proxy's error
 * page, is shown as an error in GraphQL's own form.
 */
function readable(response: Response, content: Blob, text: string): { result: Received; raw?: string } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && !isOther(content.type)) {
      return { result: value as Received };
    }
  } catch {
    if (!response.ok) {
      return {
        result: problem(`The service answered ${response.status} without JSON: ${text.slice(0, 500)}`),
      };
    }
  }
  const readably = content.type.startsWith('text/') || isOther(content.type);
  const raw = readably
    ? text
    : `A file of ${content.size.toLocaleString('en-GB')} bytes, ${content.type}. Take it by the buttons under Table.`;
  return { result: {}, raw };
}

/** JSON Lines of one line would pass for JSON. */
function isOther(type: string) {
  return type.startsWith('application/jsonl');
}

function statements(timing: string | null): number | undefined {
  const found = /statements;desc="(\d+)"/.exec(timing ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function told(fault: unknown) {
  return fault instanceof Error ? fault.message : String(fault);
}

function problem(message: string) {
  return { errors: [{ message }] };
}
