// The peer as people deploy it: @neo4j/graphql behind Apollo Server, in one Node process unless WORKERS says more.
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import cluster from "node:cluster";
import { readFile } from "node:fs/promises";

const { BOLT_URI, BOLT_USER = "neo4j", BOLT_PASSWORD, PORT = "4000", WORKERS = "1" } = process.env;
const workers = Number(WORKERS);

if (process.env.NODE_ENV !== "production" || !BOLT_URI || !BOLT_PASSWORD) {
  console.error("Set NODE_ENV=production, BOLT_URI and BOLT_PASSWORD.");
  process.exit(2);
}
if (workers > 1 && cluster.isPrimary) {
  fork();
} else {
  await serve();
}

function fork() {
  let ready = 0;
  cluster.on("message", () => {
    ready += 1;
    if (ready === workers) {
      announce();
    }
  });
  cluster.on("exit", () => process.exit(1));
  for (let worker = 0; worker < workers; worker += 1) {
    cluster.fork();
  }
}

async function serve() {
  const driver = neo4j.driver(BOLT_URI, neo4j.auth.basic(BOLT_USER, BOLT_PASSWORD));
  const library = new Neo4jGraphQL({
    typeDefs: await readFile(new URL("types.graphql", import.meta.url), "utf8"),
    driver,
    features: { filters: { String: { CASE_INSENSITIVE: true } } },
  });
  const server = new ApolloServer({
    schema: await library.getSchema(),
    introspection: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), { requestDidStart: async () => ({ willSendResponse: tell }) }],
  });
  const context = { sessionConfig: { database: "neo4j", defaultAccessMode: neo4j.session.READ } };
  await driver.verifyConnectivity();
  await startStandaloneServer(server, {
    listen: { host: "127.0.0.1", port: Number(PORT) },
    context: async ({ req }) => (req.headers["count-statements"] ? counting(driver, context) : context),
  });
  if (cluster.isWorker) {
    process.send("ready");
  } else {
    announce();
  }
}

// For a request that asks to have its statements counted; the others go through nothing more.
function counting(driver, context) {
  const count = { statements: 0 };
  const transaction = (real) => ({
    run: (...statement) => {
      count.statements += 1;
      return real.run(...statement);
    },
  });
  const session = (real) => ({
    beginTransaction: (...settings) => real.beginTransaction(...settings),
    executeRead: (work, settings) => real.executeRead((opened) => work(transaction(opened)), settings),
    close: () => real.close(),
  });
  return { ...context, count, executionContext: { session: (settings) => session(driver.session(settings)) } };
}

async function tell({ contextValue, response }) {
  if (contextValue.count) {
    response.http.headers.set("server-timing", `statements;desc="${contextValue.count.statements}"`);
  }
}

function announce() {
  console.log(`The peer answers at http://127.0.0.1:${PORT}/`);
}
