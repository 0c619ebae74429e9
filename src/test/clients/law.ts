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

/** The values of what is shown, without what was said beside them. */
function shownOf(shown: unknown, said: unknown): unknown {
  if (Array.isArray(shown) && Array.isArray(said)) {
    return shown.map((item, at) => shownOf(item, said[at]));
  }
  return shown && said && typeof shown === "object" && typeof said === "object"
    ? Object.fromEntries(
        Object.keys(shown).map((name) => [name, shownOf((shown as Data)[name], (said as Data)[name])]),
      )
    : said;
}

/**
 * After each question of each walk, what the cache shows of all asked so far is what the wire says. A client that is told
 * nothing of the schema may show less, but nothing else.
 */
export function keepsTheLaw(name: string, client: () => Client, mayShowLess = false): void {
  for (const [walk, steps] of Object.entries(walks)) {
    test(`${name}: ${walk}`, async () => {
      const one = client();
      const told: [Asked, unknown][] = [];
      for (const asked of steps) {
        await one.ask(asked);
        told.push([asked, plain(await wire(questions[asked[0]], asked[1]))]);
        for (const [earlier, said] of told) {
          const shown = plain(one.shows(earlier));
          if (shown !== null || !mayShowLess) {
            const expected = mayShowLess ? shownOf(shown, said) : said;
            assert.deepEqual(shown, expected, `${JSON.stringify(earlier)} after ${JSON.stringify(asked)}`);
          }
        }
      }
    });
  }
}
