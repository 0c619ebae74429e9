import {
  getNamedType,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isListType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Question } from './question';
import type { Told } from './told';

/** One of the lists that stand side by side in an answer, and the question that asks for it alone, which is a table. */
export interface Aside {
  name: string;
  question: Question;
}

/** The tables of an answer, the longest first: of lists side by side each is one, as each has a sheet in a spreadsheet. */
export function tables(schema: GraphQLSchema, question: Question, answer: Told | null): Aside[] {
  const document = parse(question.query, { noLocation: true });
  const written = getOperationAST(document, question.operationName);
  if (!written) return [{ name: '', question }];
  const operation = { ...written, selectionSet: spelledOut(written.selectionSet, fragments(document)) };
  const lists = innermost(listsOf(schema, operation));
  if (lists.length < 2) return [{ name: lists[0]?.join('.') ?? '', question }];
  return lists
    .map((list) => ({ list, length: answer ? length(answer, list) : 0 }))
    .sort((one, other) => other.length - one.length)
    .map(({ list }) => ({
      name: list.filter((key) => key !== 'nodes' && key !== 'edges').join('.'),
      question: alone(schema, operation, list, question),
    }));
}

type Path = readonly string[];

function fragments(document: DocumentNode) {
  return new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

function spelledOut(set: SelectionSetNode, known: Map<string, FragmentDefinitionNode>): SelectionSetNode {
  return visit(set, {
    FragmentSpread: {
      enter: ({ name, directives }) => {
        const { typeCondition, selectionSet } = known.get(name.value)!;
        const inside = spelledOut(selectionSet, known);
        return {
          kind: Kind.INLINE_FRAGMENT,
          typeCondition,
          directives: directives ?? [],
          selectionSet: inside,
        };
      },
    },
  });
}

/** Calls back for each list of objects with where it stands; those for which the answer is false are left out. */
function throughLists(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  isWanted: (list: Path) => boolean,
): OperationDefinitionNode {
  const types = new TypeInfo(schema);
  const path: string[] = [];
  return visit(
    operation,
    visitWithTypeInfo(types, {
      Field: {
        enter: ({ alias, name }) => {
          path.push((alias ?? name).value);
          const type = types.getType();
          const isList = isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
          if (!isList || isWanted(path)) return undefined;
          path.pop();
          return null;
        },
        leave: ({ selectionSet }) => {
          path.pop();
          return selectionSet?.selections.length === 0 ? null : undefined;
        },
      },
      InlineFragment: {
        leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined),
      },
    }),
  );
}

function listsOf(schema: GraphQLSchema, operation: OperationDefinitionNode): Path[] {
  const found = new Map<string, Path>();
  throughLists(schema, operation, (list) => {
    found.set(list.join('.'), [...list]);
    return true;
  });
  return [...found.values()];
}

function innermost(lists: Path[]): Path[] {
  return lists.filter((list) => !lists.some((other) => other.length > list.length && leadsTo(list, other)));
}

function leadsTo(list: Path, other: Path) {
  return list.every((key, index) => other[index] === key);
}

function alone(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  list: Path,
  question: Question,
): Question {
  const left = throughLists(schema, operation, (other) => leadsTo(other, list));
  const used = new Set<string>();
  visit(left, {
    VariableDefinition: () => false,
    Variable: ({ name }) => void used.add(name.value),
  });
  const variableDefinitions =
    left.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) ?? [];
  const variables = Object.entries(question.variables ?? {}).filter(([name]) => used.has(name));
  return {
    ...question,
    query: print({ ...left, variableDefinitions }),
    variables: Object.fromEntries(variables),
  };
}

function length(told: Told, [key, ...below]: Path): number {
  const objects = told.parts.filter((part) => part.key === key).flatMap((part) => part.objects);
  return below.length === 0
    ? objects.length
    : objects.reduce((sum, object) => sum + length(object, below), 0);
}
