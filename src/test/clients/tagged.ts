import { mkdirSync, writeFileSync } from "node:fs";
import { print } from "graphql";
import { questions } from "./questions";

/** Relay's compiler reads documents from tagged templates alone. */
const folder = new URL("./served/relay/", import.meta.url);
const tagged = Object.values(questions).map((question) => `graphql\`\n${print(question)}\`;\n`);
mkdirSync(new URL("__generated__/", folder), { recursive: true });
writeFileSync(new URL("questions.js", folder), `import { graphql } from "relay-runtime";\n\n${tagged.join("\n")}`);
