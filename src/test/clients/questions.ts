import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./served/schema";

export const graphql = initGraphQLTada<{ introspection: introspection; scalars: { Date: string; Decimal: string } }>();

/** What the clients ask: of each relationship both ends, and of one thing several parts. */
export const questions = {
  parts: graphql(`
    query questionsPartsQuery($id: ID!) {
      initiative(id: $id) { id name parts { edges { link { id label } from { text } node { id name } } } }
    }
  `),
  partOf: graphql(`
    query questionsPartOfQuery($id: ID!) {
      initiative(id: $id) { id name partOf { edges { link { id label } from { text } node { id name } } } }
    }
  `),
  initiatives: graphql(`
    query questionsInitiativesQuery($id: ID!) {
      review(id: $id) { id name initiatives { edges { how link { id type forwards } node { id name } } } }
    }
  `),
  reviews: graphql(`
    query questionsReviewsQuery($id: ID!) {
      initiative(id: $id) { id name reviews { edges { how link { id type backwards } node { id name } } } }
    }
  `),
  successors: graphql(`
    query questionsSuccessorsQuery($id: ID!) {
      organisation(id: $id) { id successors { edges { link { id start { id label } } node { id name } } } }
    }
  `),
  predecessors: graphql(`
    query questionsPredecessorsQuery($id: ID!) {
      organisation(id: $id) { id predecessors { edges { link { id end { id label } } node { id name } } } }
    }
  `),
  posts: graphql(`
    query questionsPostsQuery($id: ID!) {
      organisation(id: $id) { id appointments { edges { title certainty link { id } node { id name } } } }
    }
  `),
  postsOnDay: graphql(`
    query questionsPostsOnDayQuery($id: ID!, $day: Date!) {
      organisation(id: $id) {
        id
        appointments(validAt: $day, certainty: POSSIBLE) { edges { title certainty link { id } node { id name } } }
      }
    }
  `),
  suggestions: graphql(`
    query questionsSuggestionsQuery($prefix: String!) {
      suggest(prefix: $prefix) { entityId name matched kind entity { id name } }
    }
  `),
  node: graphql(`
    query questionsNodeQuery($id: ID!) {
      node(id: $id) { id label ... on Entity { entityKind name } }
    }
  `),
  doubts: graphql(`
    query questionsDoubtsQuery {
      doubts(kind: ONE_SOURCE, first: 5) { nodes { fact { id label } link { id label start { id label } } } }
    }
  `),
  link: graphql(`
    query questionsLinkQuery($id: ID!) {
      node(id: $id) { id label ... on Link { forwards backwards start { id label } end { id label } } }
    }
  `),
  amountText: graphql(`
    query questionsAmountTextQuery($id: ID!) {
      award(id: $id) { id amount { text } }
    }
  `),
  amountBounds: graphql(`
    query questionsAmountBoundsQuery($id: ID!) {
      award(id: $id) { id amount { minimum maximum currency } }
    }
  `),
  page: graphql(`
    query questionsPageQuery($first: Int, $after: String, $last: Int, $before: String) {
      organisations(first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id name } }
        pageInfo { startCursor endCursor hasNextPage hasPreviousPage }
      }
    }
  `),
};

export type Question = keyof typeof questions;
export type Asked = [Question, Record<string, unknown>];

const PROGRAMME = { id: "global-digital-exemplars" };
const WAVE = { id: "global-digital-exemplars-acute-wave-1" };

/** Questions in the order in which an app may ask them. */
export const walks: Record<string, Asked[]> = {
  "parts and back": [["parts", PROGRAMME], ["partOf", WAVE], ["parts", WAVE], ["partOf", PROGRAMME]],
  "reviews and initiatives": [["initiatives", { id: "wachter-review" }], ["reviews", { id: "nhs-digital-academy" }]],
  "successors and predecessors": [
    ["successors", { id: "nhs-digital" }],
    ["predecessors", { id: "nhs-england" }],
    ["predecessors", { id: "nhs-digital" }],
  ],
  "two days": [
    ["postsOnDay", { id: "nhs-digital", day: "2017-01-01" }],
    ["posts", { id: "nhs-digital" }],
    ["postsOnDay", { id: "nhs-digital", day: "2019-06-01" }],
  ],
  "suggest and then the node": [["suggestions", { prefix: "nhs dig" }], ["node", { id: "nhs-digital" }]],
  "doubts and then the relationship": [
    ["doubts", {}],
    ["link", { id: "LED_TO:wachter-review-to-nhs-digital-academy" }],
    ["initiatives", { id: "wachter-review" }],
  ],
  "parts of a sum": [
    ["amountText", { id: "digital-academy-funding" }],
    ["amountBounds", { id: "digital-academy-funding" }],
  ],
};
