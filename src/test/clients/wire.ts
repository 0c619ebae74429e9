import { type DocumentNode, print } from "graphql";

export const ENDPOINT = new URL("/graphql", process.env.THROUGHLINE ?? "http://localhost:8080").href;

export type Data = Record<string, unknown>;

/** What the service answers, past every cache. */
export async function wire(document: DocumentNode, variables: Record<string, unknown>): Promise<Data> {
  const response = await fetch(ENDPOINT, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) {
    throw new Error(JSON.stringify(errors));
  }
  return data;
}

/** Without what clients add for themselves. */
export function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(plain);
  }
  return value && typeof value === "object"
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([name]) => !name.startsWith("__"))
          .map(([name, content]) => [name, plain(content)]),
      )
    : value;
}
