import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { Client, fetchExchange } from "@urql/core";
import { persistedExchange } from "@urql/exchange-persisted";
import { parse } from "graphql";
import { createClient } from "graphql-ws";
import { GraphQLClient } from "graphql-request";
import { Environment, Network, RecordSource, Store } from "relay-runtime";
import { WebSocket } from "ws";
import { ENDPOINT } from "./wire";

const COUNT = "query Count($first: Int) { people(first: $first) { totalCount } }";
const document = parse(COUNT);
const variables = { first: 1 };

type Seen = { method: string; url: string; body: string; status: number };

/** A fetch that writes down what is asked. */
function watched(seen: Seen[]): typeof fetch {
  return async (target, init) => {
    const response = await fetch(target, init);
    seen.push({
      method: init?.method ?? "GET",
      url: String(target),
      body: String(init?.body ?? ""),
      status: response.status,
    });
    return response;
  };
}

function counted(data: unknown): number {
  const { totalCount } = (data as { people: { totalCount: number } }).people;
  assert.ok(totalCount > 10);
  return totalCount;
}

test("urql with its usual settings asks by GET", async () => {
  const seen: Seen[] = [];
  const urql = new Client({ url: ENDPOINT, exchanges: [fetchExchange], fetch: watched(seen), preferGetMethod: true });
  counted((await urql.query(document, variables).toPromise()).data);
  assert.deepEqual(seen.map((one) => one.method), ["GET"]);
});

test("urql sends a hash first, and then the text once", async () => {
  const seen: Seen[] = [];
  const urql = new Client({
    url: ENDPOINT,
    exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange],
    fetch: watched(seen),
    preferGetMethod: true,
  });
  const own = parse(`query Urql${Date.now()}($first: Int) { people(first: $first) { totalCount } }`);
  counted((await urql.query(own, variables).toPromise()).data);
  counted((await urql.query(own, { first: 2 }, { requestPolicy: "network-only" }).toPromise()).data);
  assert.equal(seen.length, 3);
  assert.ok(!seen[0].url.includes("query=") && !seen[2].url.includes("query="), JSON.stringify(seen));
});

test("Apollo's link sends a hash first, and then the text once", async () => {
  const seen: Seen[] = [];
  const apollo = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([
      new PersistedQueryLink({
        sha256: (text: string) => createHash("sha256").update(text).digest("hex"),
        useGETForHashedQueries: true,
      }),
      new HttpLink({ uri: ENDPOINT, fetch: watched(seen) }),
    ]),
  });
  const own = parse(`query Apollo${Date.now()}($first: Int) { people(first: $first) { totalCount } }`);
  for (const first of [1, 2]) {
    counted((await apollo.query({ query: own, variables: { first }, fetchPolicy: "network-only" })).data);
  }
  assert.deepEqual(seen.map((one) => one.method), ["GET", "POST", "GET"]);
});

test("graphql-request asks as it comes", async () => {
  counted(await new GraphQLClient(ENDPOINT).request(document, variables));
  const byGet = new GraphQLClient(ENDPOINT, { method: "GET", jsonSerializer: JSON });
  counted(await byGet.request(document, variables));
});

test("Relay's network example asks by the text, and by the id of a registered document", async () => {
  async function fetchQuery(body: object) {
    const response = await fetch(ENDPOINT, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  }
  const environment = new Environment({
    network: Network.create((operation, given) => fetchQuery({ query: operation.text, variables: given })),
    store: new Store(new RecordSource()),
  });
  assert.ok(environment.getNetwork());
  counted((await fetchQuery({ query: COUNT, variables })).data);
  assert.ok((await fetchQuery({ doc_id: "6-find-by-any-name", variables: {} })).data);
});

test("graphql-ws talks over a socket", async () => {
  const client = createClient({ url: ENDPOINT.replace(/^http/, "ws"), lazy: true, webSocketImpl: WebSocket });
  const answers: unknown[] = [];
  await new Promise<void>((done, failed) =>
    client.subscribe({ query: COUNT, variables }, { next: (answer) => answers.push(answer), error: failed, complete: done }),
  );
  assert.equal(answers.length, 1);
  counted((answers[0] as { data: unknown }).data);
  await client.dispose();
});

test("a cache is told that nothing changed", async () => {
  const address = `${ENDPOINT}?query=${encodeURIComponent("{ people { totalCount } }")}`;
  const first = await fetch(address);
  const tag = first.headers.get("etag") ?? "";
  counted((await first.json()).data);
  assert.equal((await fetch(address, { headers: { "if-none-match": tag } })).status, 304);
});
