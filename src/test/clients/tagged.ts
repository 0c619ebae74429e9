import { mkdirSync, writeFileSync } from "node:fs";
import { print } from "graphql";
import { questions } from "./questions";

/** A list that grows is Relay's own affair: its compiler alone knows @connection. */
const growing = Object.entries({ Forwards: "first: $count, after: $cursor", Backwards: "last: $count, before: $cursor" }).map(
  ([way, page]) => `query questions${way}Query($count: Int, $cursor: String) {
  organisations(${page}) @connection(key: "questions${way}_organisations") {
    edges { cursor node { id name } }
    pageInfo { startCursor endCursor }
  }
}`,
);

/** Relay's compiler reads documents from tagged templates alone. */
const folder = new URL("./served/relay/", import.meta.url);
const tagged = [...Object.values(questions).map(print), ...growing].map((text) => `graphql\`\n${text}\`;\n`);
mkdirSync(new URL("__generated__/", folder), { recursive: true });
writeFileSync(new URL("questions.js", folder), `import { graphql } from "relay-runtime";\n\n${tagged.join("\n")}`);
