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

for (const [size, from, cursor] of [
  ["first", "after", "endCursor"],
  ["last", "before", "startCursor"],
] as const) {
  test(`Apollo Client with the kit: pages by '${size}' are one list`, async () => {
    const apollo = client(
      new InMemoryCache({
        possibleTypes: kit.possibleTypes,
        typePolicies: {
          ...kit.typePolicies,
          Query: { fields: { organisations: relayStylePagination(kit.keyArguments.Query.organisations) } },
        },
      }),
    );
    const watched = apollo.watchQuery({ query: questions.page, variables: { [size]: 3 } });
    const subscription = watched.subscribe({});
    const page = (await apollo.query({ query: questions.page, variables: { [size]: 3 } })).data!;
    await watched.fetchMore({ variables: { [size]: 2, [from]: page.organisations!.pageInfo[cursor] } });
    const whole = await wire(questions.page, { [size]: 5 });
    assert.deepEqual(
      plain(apollo.readQuery({ query: questions.page, variables: { [size]: 3 } })!.organisations!.edges),
      plain((whole.organisations as { edges: unknown }).edges),
    );
    subscription.unsubscribe();
  });
}
