import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { keepsTheLaw } from "./law";
import { type Asked, questions } from "./questions";
import { type Data, ENDPOINT, plain, wire } from "./wire";

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } = createRequire(
  import.meta.url,
)("relay-runtime") as typeof import("relay-runtime");

const compiled = Object.fromEntries(
  await Promise.all(
    Object.keys(questions).map(async (question) => {
      const name = `questions${question[0].toUpperCase()}${question.slice(1)}Query`;
      return [question, (await import(`./served/relay/__generated__/${name}.graphql.js`)).default];
    }),
  ),
);

function relay() {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(ENDPOINT, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
    store: new Store(new RecordSource()),
  });
}

function asking() {
  const environment = relay();
  const operation = ([question, variables]: Asked) => createOperationDescriptor(compiled[question], variables);
  return {
    ask: async (asked: Asked) => {
      environment.retain(operation(asked));
      await fetchQuery(environment, compiled[asked[0]], asked[1]).toPromise();
    },
    shows: (asked: Asked) =>
      environment.check(operation(asked)).status === "available"
        ? (environment.lookup(operation(asked).fragment).data as Data)
        : null,
  };
}

keepsTheLaw("Relay", asking);

type List = { organisations: { edges: unknown[]; pageInfo: { startCursor: string; endCursor: string } } };

for (const [way, size, cursor] of [
  ["Forwards", "first", "endCursor"],
  ["Backwards", "last", "startCursor"],
] as const) {
  test(`Relay: pages ${way.toLowerCase()} are one list`, async () => {
    const query = (await import(`./served/relay/__generated__/questions${way}Query.graphql.js`)).default;
    const environment = relay();
    const first = createOperationDescriptor(query, { count: 3 });
    environment.retain(first);
    const page = (await fetchQuery(environment, query, { count: 3 }).toPromise()) as List;
    await fetchQuery(environment, query, { count: 2, cursor: page.organisations.pageInfo[cursor] }).toPromise();
    const shown = environment.lookup(first.fragment).data as unknown as List;
    const whole = (await wire(questions.page, { [size]: 5 })) as unknown as List;
    assert.deepEqual(plain(shown.organisations.edges), plain(whole.organisations.edges));
  });
}
