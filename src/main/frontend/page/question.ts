import { Kind, parse } from 'graphql';

/** What was asked, with all that goes with it, so that it can be asked again in another form. */
export interface Question {
  query: string;
  variables?: Record<string, unknown> | undefined;
  operationName?: string | undefined;
  headers?: Record<string, string> | undefined;
}

const json = 'application/graphql-response+json, application/json';

/** The request that asks it: as JSON unless the question's own headers say otherwise, or as what is insisted on. */
export function toRequest(
  { query, variables, operationName, headers }: Question,
  insisted?: string,
  extensions?: Record<string, unknown>,
) {
  const sent = new Headers({ 'content-type': 'application/json', accept: json });
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  if (insisted) sent.set('accept', insisted);
  return {
    method: 'POST',
    headers: Object.fromEntries(sent),
    body: JSON.stringify({
      query,
      ...(operationName && { operationName }),
      ...(variables && Object.keys(variables).length > 0 && { variables }),
      ...(extensions && { extensions }),
    }),
  };
}

/** The name of the operation meant; the editor may still have that of the document before in mind. */
export function operationIn(query: string, name: string | null | undefined): string | undefined {
  try {
    const stands = parse(query, { noLocation: true }).definitions.some(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
    );
    return name && stands ? name : undefined;
  } catch {
    return name ?? undefined;
  }
}

interface Answered {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

/** Asks and answers the data, or fails with the words of the first error. */
export async function ask(question: Question, signal: AbortSignal): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', { ...toRequest(question, json), signal });
  const { data, errors } = (await response.json()) as Answered;
  if (!data || errors?.length) throw new Error(errors?.[0]?.message ?? `Status ${response.status}.`);
  return data;
}
