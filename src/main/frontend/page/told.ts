import {
  getArgumentValues,
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** An object of an answer, of which the document and the schema say what it is: aliases and fragments are resolved. */
export interface Told {
  type: GraphQLCompositeType;
  parts: Part[];
}

/** A field of it: the objects that it holds, or its plain values. */
export interface Part {
  /** Its name in the schema. */
  name: string;
  /** Its name in the answer. */
  key: string;
  type: GraphQLNamedType;
  isList: boolean;
  arguments: Record<string, unknown>;
  objects: Told[];
  values: unknown[];
}

/** What the schema calls things in an answer; null where the document has no such operation. */
export function read(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
  data: Record<string, unknown>,
): Told | null {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return null;
  return new Reader(schema, document, variables).object(root, [operation.selectionSet], data);
}

/** The first plain value of a field, by its name in the schema. */
export function valueOf(told: Told, name: string): unknown {
  return told.parts.find((part) => part.name === name && part.values.length > 0)?.values[0];
}

type Fields = Record<string, unknown>;

class Reader {
  readonly #schema: GraphQLSchema;
  readonly #fragments: Map<string, FragmentDefinitionNode>;
  readonly #variables: Fields;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Fields) {
    this.#schema = schema;
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions
        .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    );
  }

  object(declared: GraphQLCompositeType, selected: SelectionSetNode[], value: Fields): Told {
    const all = selected.flatMap((selection) => this.#fields(declared, selection));
    const type = this.#ownType(all, value) ?? declared;
    const keys = new Map<string, FieldNode[]>();
    for (const { parent, field } of all) {
      const key = field.alias?.value ?? field.name.value;
      if (key in value && this.#applies(parent, type)) keys.set(key, [...(keys.get(key) ?? []), field]);
    }
    const parts = [...keys].flatMap(([key, fields]) => this.#part(type, all, key, fields, value[key]) ?? []);
    return { type, parts };
  }

  #fields(
    parent: GraphQLCompositeType,
    { selections }: SelectionSetNode,
  ): { parent: GraphQLCompositeType; field: FieldNode }[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [{ parent, field: selection }];
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && this.#schema.getType(fragment.typeCondition.name.value);
      return fragment
        ? this.#fields(isCompositeType(condition) ? condition : parent, fragment.selectionSet)
        : [];
    });
  }

  #ownType(all: { field: FieldNode }[], value: Fields): GraphQLCompositeType | null {
    const named = all.find(({ field }) => field.name.value === '__typename')?.field;
    const type = named && this.#schema.getType(String(value[named.alias?.value ?? named.name.value]));
    return isObjectType(type) ? type : null;
  }

  /** Of an object whose own type the document does not ask for, every fragment may speak. */
  #applies(parent: GraphQLCompositeType, type: GraphQLCompositeType) {
    return (
      parent === type ||
      !isObjectType(type) ||
      (isAbstractType(parent) && this.#schema.isSubType(parent, type))
    );
  }

  #part(
    type: GraphQLCompositeType,
    all: { parent: GraphQLCompositeType; field: FieldNode }[],
    key: string,
    fields: FieldNode[],
    value: unknown,
  ): Part | null {
    const [first] = fields as [FieldNode];
    const parents = [type, ...all.filter(({ field }) => field === first).map(({ parent }) => parent)];
    const definition = parents
      .filter((parent) => isObjectType(parent) || isInterfaceType(parent))
      .map((parent) => parent.getFields()[first.name.value])
      .find((field) => field !== undefined);
    if (!definition) return null;
    const named = getNamedType(definition.type);
    const values = flat(value);
    const selections = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    return {
      name: first.name.value,
      key,
      type: named,
      isList: Array.isArray(value),
      arguments: this.#arguments(definition, first),
      objects: isCompositeType(named)
        ? values.map((object) => this.object(named, selections, object as Fields))
        : [],
      values: isCompositeType(named) ? [] : values,
    };
  }

  #arguments(definition: Parameters<typeof getArgumentValues>[0], field: FieldNode): Fields {
    try {
      return getArgumentValues(definition, field, this.#variables);
    } catch {
      return {};
    }
  }
}

function flat(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(flat) : value === null || value === undefined ? [] : [value];
}
