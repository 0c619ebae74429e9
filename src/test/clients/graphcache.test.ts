import assert from "node:assert/strict";
import { test } from "node:test";
import { Client, fetchExchange } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { relayPagination } from "@urql/exchange-graphcache/extras";
import { keepsTheLaw } from "./law";
import { type Asked, questions } from "./questions";
import * as kit from "./served/graphcache.js";
import { type Data, ENDPOINT, plain, wire } from "./wire";

function client(options: Parameters<typeof cacheExchange>[0]) {
  return new Client({
    url: ENDPOINT,
    preferGetMethod: false,
    exchanges: [cacheExchange(options), fetchExchange],
  });
}

function asking(options: Parameters<typeof cacheExchange>[0]) {
  const urql = client(options);
  return {
    ask: ([question, variables]: Asked) =>
      urql.query(questions[question] as never, variables, { requestPolicy: "network-only" }).toPromise(),
    shows: ([question, variables]: Asked) => {
      const shown = urql.readQuery(questions[question] as never, variables);
      return shown && !shown.stale ? ((shown.data as Data | undefined) ?? null) : null;
    },
  };
}

keepsTheLaw("urql with graphcache and its kit", () => asking({ keys: kit.keys, schema: kit.schema }));

for (const [size, from, cursor] of [
  ["first", "after", "endCursor"],
  ["last", "before", "startCursor"],
] as const) {
  test(`urql with graphcache: pages by '${size}' are one list`, async () => {
    const urql = client({
      keys: kit.keys,
      schema: kit.schema,
      resolvers: { Query: { organisations: relayPagination({ mergeMode: size === "first" ? "inwards" : "outwards" }) } },
    });
    const ask = async (variables: Record<string, unknown>) =>
      (await urql.query(questions.page as never, variables).toPromise()).data as {
        organisations: { edges: unknown[]; pageInfo: { startCursor: string; endCursor: string } };
      };
    const one = await ask({ [size]: 3 });
    const both = await ask({ [size]: 2, [from]: one.organisations.pageInfo[cursor] });
    const whole = await wire(questions.page, { [size]: 5 });
    assert.deepEqual(plain(both.organisations.edges), plain((whole.organisations as { edges: unknown }).edges));
  });
}
