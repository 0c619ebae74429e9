import assert from "node:assert/strict";
import { test } from "node:test";
import { MultiDirectedGraph } from "graphology";
import * as gexf from "graphology-gexf";
import { ENDPOINT, wire } from "./wire";
import { parse } from "graphql";

type Appointment = { title: string; from: { edtf: string } | null; until: { edtf: string } | null; node: { id: string } };
type Person = { id: string; name: string; appointments: { edges: Appointment[] } };

const POSTS = parse(`{
  people(first: 50) {
    nodes { id name appointments(first: 20) { edges { title from { edtf } until { edtf } node { id } } } }
  }
}`);

async function exported(): Promise<MultiDirectedGraph> {
  const response = await fetch(new URL("/export?form=gexf", ENDPOINT));
  assert.equal(response.status, 200);
  return gexf.parse(MultiDirectedGraph, await response.text()) as MultiDirectedGraph;
}

test("graphology reads the graph as the service tells it: nodes, relationships, dates, citations", async () => {
  const graph = await exported();
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
