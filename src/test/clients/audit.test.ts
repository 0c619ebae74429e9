import assert from "node:assert/strict";
import { test } from "node:test";
import { serverAudits } from "graphql-http";
import { ENDPOINT } from "./wire";

for (const audit of serverAudits({ url: ENDPOINT, fetchFn: fetch })) {
  test(`GraphQL over HTTP, ${audit.id}: ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.equal(result.status, "ok", "reason" in result ? result.reason : "");
  });
}
