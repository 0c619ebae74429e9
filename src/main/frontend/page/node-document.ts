import { toLink } from './share';

/** Asks what one node is and what it is joined to, so that its picture shows its neighbours. */
export function nodeDocument(id: string, label: string): string {
  const quoted = JSON.stringify(id);
  // Ids of relationships hold a colon, and no others.
  const isLink = id.includes(':');
  return `# ${label.replace(/\s+/g, ' ').trim() || id}
query Node {
  node(id: ${quoted}) {
    __typename
    id
    label
${isLink ? ofLink : ofNode}  }
${isLink ? '' : around(quoted)}}
`;
}

const evidence = `      evidence {
        nodes {
          locator
          basis
          source {
            title
            url
          }
        }
      }
`;

const ofNode = `    ... on Entity {
      entityKind
    }
    ... on Fact {
      factKind
${evidence}    }
`;

const ofLink = `    ... on Link {
      start {
        id
        label
      }
      end {
        id
        label
      }
      properties {
        name
        value
      }
${evidence}    }
`;

function around(id: string) {
  return `  neighbourhood(of: [${id}], first: 30) {
    truncated
    links {
      id
      forwards
      start {
        id
        label
      }
      end {
        id
        label
      }
    }
  }
`;
}

/** The address of the page that asks for a node. */
export function nodeAddress(id: string, label: string): string {
  return toLink({ query: nodeDocument(id, label), variables: '' });
}
