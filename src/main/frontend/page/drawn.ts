import {
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';

/**
 * The same question, which also asks what a picture needs: the id, label and type of each node, and the relationship
 * behind each place in a list. It has no more aliases than the document, for the service counts them.
 */
export function drawn(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const field = fieldsBeside(document);
  const node = schema.getType('Node');
  const identity = ['__typename', 'id', 'label'].map((name) => field(name));
  const ends = [field('forwards'), field('start', identity), field('end', identity)];
  const link = field('link', [...identity, ...ends]);

  function asked(type: GraphQLNamedType): FieldNode[] {
    const isTyped = isObjectType(type) || isInterfaceType(type);
    const isNode = type === node || (isAbstractType(node) && isTyped && schema.isSubType(node, type));
    return [
      ...(isNode ? identity : isAbstractType(type) ? [field('__typename')] : []),
      ...(type.name === 'Link' ? ends : []),
      ...(typeOf(type, 'link')?.name === 'Link' ? [link] : []),
    ];
  }

  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter: ({ name }) => (name.value === 'evidence' ? false : undefined),
        // The plain items of a list do not tell by which relationship they stand in it.
        leave: (list) =>
          list.name.value === 'nodes' && leadsOverLinks(types.getParentType())
            ? {
                ...list,
                name: named('edges'),
                selectionSet: set([link, { ...field('node'), selectionSet: list.selectionSet! }]),
              }
            : undefined,
      },
      SelectionSet: {
        leave: ({ selections }) => {
          const type = types.getParentType();
          const more = type ? asked(type) : [];
          return more.length > 0 ? set([...selections, ...more]) : undefined;
        },
      },
    }),
  );
}

/** Makes fields whose place in the answer no other field of the document takes. */
function fieldsBeside(document: DocumentNode) {
  const taken = new Set<string>();
  visit(document, {
    Field: ({ alias, name }) => {
      if (alias && alias.value !== name.value) taken.add(alias.value);
    },
  });
  return (name: string, selections?: readonly FieldNode[]): FieldNode => ({
    kind: Kind.FIELD,
    name: named(name),
    ...(taken.has(name) && { alias: named(`throughline_${name}`) }),
    ...(selections && { selectionSet: set(selections) }),
  });
}

function leadsOverLinks(page: GraphQLNamedType | null | undefined): boolean {
  const edge = page && typeOf(page, 'edges');
  return (
    edge !== undefined && edge !== null && typeOf(edge, 'link')?.name === 'Link' && !!typeOf(edge, 'node')
  );
}

function typeOf(type: GraphQLNamedType, field: string): GraphQLNamedType | undefined {
  const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field] : undefined;
  return definition && getNamedType(definition.type);
}

function named(value: string) {
  return { kind: Kind.NAME, value } as const;
}

function set(selections: readonly SelectionNode[]) {
  return { kind: Kind.SELECTION_SET, selections } as const;
}
