import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { MultiDirectedGraph } from "graphology";
import * as gexf from "graphology-gexf";
import { days, folder, relationships, type Row, shown } from "./exported";
import { ENDPOINT, wire } from "./wire";
import { parse } from "graphql";

type Appointment = { title: string; from: { edtf: string } | null; until: { edtf: string } | null; node: { id: string } };
type Person = { id: string; name: string; appointments: { edges: Appointment[] } };

const POSTS = parse(`{
  people(first: 50) {
    nodes { id name appointments(first: 20) { edges { title from { edtf } until { edtf } node { id } } } }
  }
}`);

const MUCH = 1 << 30;

let text: string;
let graph: MultiDirectedGraph;
let duckdb: DuckDBConnection;
let nodes: Row[];
let edges: Row[];

before(async () => {
  const response = await fetch(new URL("/export?form=gexf", ENDPOINT));
  assert.equal(response.status, 200);
  text = await response.text();
  graph = gexf.parse(MultiDirectedGraph, text) as MultiDirectedGraph;
  process.chdir(folder());
  duckdb = await (await DuckDBInstance.create(":memory:")).connect();
  nodes = await table("nodes");
  edges = await table("edges");
});

/** A table as the page has DuckDB read it. */
async function table(name: string): Promise<Row[]> {
  const [reading = ""] = /read_csv\(.*?\)/.exec(shown("sql")) ?? [];
  return (await duckdb.runAndReadAll(`FROM ${reading.replace("edges", name)}`)).getRowObjects() as Row[];
}

test("graphology reads the graph as the service tells it: nodes, relationships, dates, citations", async () => {
  const { people } = (await wire(POSTS, {})) as { people: { nodes: Person[] } };
  assert.ok(people.nodes.length > 10);
  for (const person of people.nodes) {
    assert.equal(graph.getNodeAttribute(person.id, "label"), person.name);
    const posts = graph
      .outEdges(person.id)
      .map((edge) => ({ ...graph.getEdgeAttributes(edge), node: graph.target(edge) }) as Record<string, string>)
      .filter((edge) => edge.label === "APPOINTED_TO");
    assert.deepEqual(
      posts.map((post) => [post.title, post.from ?? "", post.until ?? "", post.node].join("|")).sort(),
      person.appointments.edges
        .map(({ title, from, until, node }) => [title, from?.edtf ?? "", until?.edtf ?? "", node.id].join("|"))
        .sort(),
    );
    for (const citation of posts.flatMap((post) => post.citations.split(";"))) {
      assert.equal(graph.outEdges(citation).length, 1, `${citation} cites one source`);
    }
  }
});

function told(): string[] {
  return relationships(
    graph.mapEdges((Id, { label, from, until, citations }, Source, Target) => {
      return { Id, Source, Target, Label: label, from, until, citations };
    }),
  );
}

test("DuckDB counts by the statement of the page, and reads the same nodes and relationships", async () => {
  const types = new Map<string, number>();
  graph.forEachEdge((_, { label }) => types.set(label, (types.get(label) ?? 0) + 1));
  const counted = (await duckdb.runAndReadAll(shown("sql"))).getRows();
  assert.deepEqual(new Map(counted.map(([type, count]) => [type, Number(count)])), types);
  assert.deepEqual(relationships(edges), told());
  assert.equal(nodes.length, graph.order);
});

const python = process.env.PANDAS_PYTHON;

test("pandas reads the same nodes and relationships", { skip: python ? false : "no Python with pandas is here" }, () => {
  const program = `import json, pandas\n${shown("python")}\nprint(json.dumps([len(nodes), edges.to_dict("records")]))`;
  const read = execFileSync(python ?? "", ["-c", program], { encoding: "utf8", maxBuffer: MUCH });
  const [count, rows] = JSON.parse(read) as [number, Row[]];
  assert.equal(count, graph.order);
  assert.deepEqual(relationships(rows), told());
});

const gephi = process.env.GEPHI_TOOLKIT;

test("Gephi opens the same graph with its days", { skip: gephi ? false : "no toolkit of Gephi is here" }, () => {
  writeFileSync("graph.gexf", text);
  const read = execFileSync(
    join(process.env.JAVA_HOME ?? "/usr", "bin/java"),
    ["-Djava.awt.headless=true", "-cp", gephi ?? "", join(import.meta.dirname, "GephiReading.java"), "graph.gexf"],
    { encoding: "utf8", maxBuffer: MUCH, stdio: ["ignore", "pipe", "ignore"] },
  );
  const opened = read.trimEnd().split("\n").map((line) => line.split("\t"));
  assert.deepEqual(
    opened.filter(([sort]) => sort === "node").map(([, id, span]) => `${id} ${span}`).sort(),
    nodes.map((node) => `${node.Id} ${days(node)}`).sort(),
  );
  const spans = new Map(opened.filter(([sort]) => sort === "edge").map(([, , span, ...ends]) => [ends.join("|"), span]));
  // Of relationships of one type between the same two, Gephi makes one, with all their days.
  const alike = new Map<string, Row[]>();
  for (const edge of edges) {
    const ends = `${edge.Source}|${edge.Target}|${edge.Label}`;
    alike.set(ends, [...(alike.get(ends) ?? []), edge]);
  }
  assert.deepEqual([...spans.keys()].sort(), [...alike.keys()].sort());
  for (const [ends, [edge, ...others]] of alike) {
    if (others.length === 0) {
      assert.equal(spans.get(ends), days(edge), ends);
    }
  }
});
