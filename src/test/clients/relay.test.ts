import { createRequire } from "node:module";
import { keepsTheLaw } from "./law";
import { type Asked, questions } from "./questions";
import { type Data, ENDPOINT } from "./wire";

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

function asking() {
  const environment = new Environment({
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
