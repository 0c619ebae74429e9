import type { Fetcher, FetcherParams } from '@graphiql/toolkit';

/**
 * Sends an operation to the service. It answers an observable rather than a promise, because only that can be
 * stopped: without it an answer that comes late would land in whichever tab is open by then.
 */
export const fetcher: Fetcher = (params, options) => ({
  subscribe(observer: { next(answer: unknown): void; complete(): void }) {
    const stop = new AbortController();
    void answer(params, options?.headers, stop.signal).then((result) => {
      if (stop.signal.aborted) return;
      observer.next(result);
      observer.complete();
    });
    return { unsubscribe: () => stop.abort() };
  },
});

async function answer(
  params: FetcherParams,
  headers: Record<string, string> | undefined,
  signal: AbortSignal,
) {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        ...headers,
      },
      body: JSON.stringify(params),
      signal,
    });
    return await readable(response);
  } catch (fault) {
    return problem(
      `The service cannot be reached: ${fault instanceof Error ? fault.message : String(fault)}`,
    );
  }
}

/** What is not GraphQL, such as a proxy's error page, is shown as an error in GraphQL's own form. */
async function readable(response: Response) {
  const text = await response.text();
  try {
    return JSON.parse(text) as object;
  } catch {
    return problem(`The service answered ${response.status} without JSON: ${text.slice(0, 500)}`);
  }
}

function problem(message: string) {
  return { errors: [{ message }] };
}
