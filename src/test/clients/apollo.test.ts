import assert from "node:assert/strict";
import { test } from "node:test";
import { ApolloClient, HttpLink, InMemoryCache } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import { keepsTheLaw } from "./law";
import { questions } from "./questions";
import * as kit from "./served/apollo.js";
import { ENDPOINT, plain, wire } from "./wire";

function client(cache: InMemoryCache) {
  return new ApolloClient({ link: new HttpLink({ uri: ENDPOINT }), cache });
}

function asking(cache: InMemoryCache) {
  const apollo = client(cache);
  return {
    ask: ([question, variables]: [keyof typeof questions, Record<string, unknown>]) =>
      apollo.query({ query: questions[question] as never, variables, fetchPolicy: "network-only" }),
    shows: ([question, variables]: [keyof typeof questions, Record<string, unknown>]) =>
      apollo.readQuery({ query: questions[question] as never, variables }) as Record<string, unknown> | null,
  };
}

keepsTheLaw("Apollo Client as it comes", () => asking(new InMemoryCache()), true);
keepsTheLaw("Apollo Client with the kit", () =>
  asking(new InMemoryCache({ possibleTypes: kit.possibleTypes, typePolicies: kit.typePolicies })),
);

test("Apollo Client with the kit: pages both ways are one list", async () => {
  const apollo = client(
    new InMemoryCache({
      possibleTypes: kit.possibleTypes,
      typePolicies: {
        ...kit.typePolicies,
        Query: { fields: { organisations: relayStylePagination(kit.keyArguments.Query.organisations) } },
      },
    }),
  );
  const watched = apollo.watchQuery({ query: questions.page, variables: { first: 3 } });
  const subscription = watched.subscribe({});
  const first = (await apollo.query({ query: questions.page, variables: { first: 3 } })).data!;
  await watched.fetchMore({ variables: { first: 2, after: first.organisations!.pageInfo.endCursor } });
  const whole = await wire(questions.page, { first: 5 });
  assert.deepEqual(
    plain(apollo.readQuery({ query: questions.page, variables: { first: 3 } })!.organisations!.edges),
    plain((whole.organisations as { edges: unknown }).edges),
  );
  const last = (await wire(questions.page, { last: 1, before: first.organisations!.pageInfo.endCursor })) as {
    organisations: { edges: { cursor: string }[] };
  };
  assert.deepEqual(last.organisations.edges[0].cursor, first.organisations!.edges[1].cursor);
  subscription.unsubscribe();
});
