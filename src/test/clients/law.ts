import assert from "node:assert/strict";
import { test } from "node:test";
import { type Asked, questions, walks } from "./questions";
import { type Data, plain, wire } from "./wire";

/** A client with its cache. */
export interface Client {
  ask(asked: Asked): Promise<unknown>;
  /** What the cache shows without asking; null where it would have to ask. */
  shows(asked: Asked): Data | null;
}

/** After each question of each walk, what the cache shows of all asked so far is what the wire says. */
export function keepsTheLaw(name: string, client: () => Client, mayForget = false): void {
  for (const [walk, steps] of Object.entries(walks)) {
    test(`${name}: ${walk}`, async () => {
      const one = client();
      const told: [Asked, unknown][] = [];
      for (const asked of steps) {
        await one.ask(asked);
        told.push([asked, plain(await wire(questions[asked[0]], asked[1]))]);
        for (const [earlier, said] of told) {
          const shown = one.shows(earlier);
          if (shown !== null || !mayForget) {
            assert.deepEqual(plain(shown), said, `${JSON.stringify(earlier)} after ${JSON.stringify(asked)}`);
          }
        }
      }
    });
  }
}
