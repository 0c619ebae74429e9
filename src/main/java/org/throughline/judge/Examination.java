package org.throughline.judge;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.ListType;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.access.Claim;
import org.throughline.access.Restriction;
import org.throughline.access.Restrictions;
import org.throughline.access.Role;
import org.throughline.fault.Code;
import org.throughline.fault.Fault;
import org.throughline.fault.Whereabouts;
import org.throughline.name.Nearest;

/** What is wrong with one operation, by its place in the text, and what it needs of its variables. */
final class Examination implements Meeting {

    private final GraphQLSchema schema;
    private final Restrictions restrictions;
    private final OperationDefinition.Operation kind;
    private @Nullable Restriction restriction;
    private final Map<SourceLocation, Fault> faults = new LinkedHashMap<>();
    private final Map<String, Declared> variables = new HashMap<>();
    private final List<Need> needs = new ArrayList<>();
    private final AskedIds ids = AskedIds.of(AskedIds.NONE);

    private Examination(GraphQLSchema schema, Restrictions restrictions, OperationDefinition.Operation kind) {
        this.schema = schema;
        this.restrictions = restrictions;
        this.kind = kind;
    }

    static Examination of(
            OperationDefinition operation, Document document, GraphQLSchema schema, Restrictions restrictions) {
        Examination examination = new Examination(schema, restrictions, operation.getOperation());
        operation.getVariableDefinitions().forEach(examination::declare);
        new DocumentWalk(schema, document, examination).through(operation);
        return examination;
    }

    Map<SourceLocation, Fault> faults() {
        return faults;
    }

    Judged judged() {
        return new Judged(List.copyOf(variables.values()), List.copyOf(needs), ids.kept(), claim());
    }

    private Claim claim() {
        return new Claim(kind == OperationDefinition.Operation.MUTATION, restriction);
    }

    private void declare(VariableDefinition definition) {
        names(definition.getType());
        @Nullable Declared declared = Declared.of(definition, schema);
        if (declared != null) {
            variables.put(definition.getName(), declared);
            @Nullable Fault fault = declared.faultOfDefault();
            if (fault != null) {
                faults.put(place(definition), fault);
            }
        }
    }

    private void names(Type<?> written) {
        switch (written) {
            case TypeName name -> type(name);
            case ListType list -> names(list.getType());
            case NonNullType required -> names(required.getType());
            default -> throw new IllegalStateException("A type is a " + written.getClass());
        }
    }

    @Override
    public void type(TypeName name) {
        if (schema.getType(name.getName()) == null) {
            List<String> known = schema.getAllTypesAsList().stream()
                    .map(GraphQLNamedType::getName)
                    .filter(type -> !type.startsWith("__"))
                    .toList();
            wrong(
                    place(name),
                    List.of(),
                    "There is no type %s: %s."
                            .formatted(
                                    Phrases.quoted(name.getName()),
                                    Phrases.advice(Nearest.of(name.getName(), known), "it is none of", known)));
        }
    }

    @Override
    public void knownField(Field field, GraphQLFieldsContainer parent, List<Object> path) {
        @Nullable Role needed = restrictions.of(parent.getName(), field.getName());
        if (needed != null && (restriction == null || !restriction.covers(needed))) {
            restriction = new Restriction(
                    needed, parent.getName() + "." + field.getName(), Whereabouts.of(place(field), path));
        }
    }

    @Override
    public void unknownField(Field field, GraphQLFieldsContainer parent, List<Object> path) {
        List<String> known = parent.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .toList();
        List<String> meant = Stream.concat(
                        described(field.getName(), parent), Nearest.of(field.getName(), known).stream())
                .distinct()
                .limit(3)
                .toList();
        wrong(
                place(field),
                path,
                "%s has no field %s: %s."
                        .formatted(
                                parent.getName(),
                                Phrases.quoted(field.getName()),
                                Phrases.advice(meant, "it has", known)));
    }

    /** Fields whose description begins with the word: it is what they are, under another name. */
    private static Stream<String> described(String word, GraphQLFieldsContainer parent) {
        Pattern begun = Pattern.compile(
                "(?i)(the |a |an )?" + Pattern.quote(word.replaceFirst("s$", "")) + "s?\\b.*", Pattern.DOTALL);
        return parent.getFieldDefinitions().stream()
                .filter(field -> field.getDescription() != null
                        && begun.matcher(field.getDescription()).matches())
                .map(GraphQLFieldDefinition::getName);
    }

    @Override
    public void directive(Directive directive, List<Object> path) {
        String name = directive.getName();
        if (Withheld.isServed(name) && schema.getDirective(name) != null) {
            return;
        }
        wrong(
                place(directive),
                path,
                "@%s is not served: leave it out; a document may use @include and @skip."
                        .formatted(Phrases.brief(name)));
    }

    @Override
    public void argument(Argument argument, String owner, List<GraphQLArgument> known, List<Object> path) {
        known.stream()
                .filter(one -> one.getName().equals(argument.getName()))
                .findFirst()
                .ifPresentOrElse(
                        one -> value(argument, one, path),
                        () -> wrong(place(argument), path, unknown(argument, owner, known)));
    }

    private static String unknown(Argument argument, String owner, List<GraphQLArgument> known) {
        List<String> names = known.stream().map(GraphQLArgument::getName).toList();
        return names.isEmpty()
                ? "'%s' takes no arguments: leave %s out.".formatted(owner, Phrases.quoted(argument.getName()))
                : "'%s' takes no argument %s: %s."
                        .formatted(
                                owner,
                                Phrases.quoted(argument.getName()),
                                Phrases.advice(Nearest.of(argument.getName(), names), "it takes", names));
    }

    private void value(Argument argument, GraphQLArgument definition, List<Object> path) {
        ForeignIds.collect(argument.getValue(), definition.getType(), ids);
        @Nullable
        Wrong wrong = ValueJudge.of(
                argument.getValue(),
                definition.getType(),
                argument.getName(),
                definition.hasSetDefaultValue(),
                new Heard(path));
        if (wrong != null) {
            faults.put(place(argument), wrong.inDocument().at(Whereabouts.of(place(argument), path)));
        }
    }

    private static SourceLocation place(Node<?> node) {
        return Objects.requireNonNull(node.getSourceLocation());
    }

    private void wrong(SourceLocation location, List<Object> path, String message) {
        faults.put(location, new Fault(Code.INVALID, message).at(Whereabouts.of(location, path)));
    }

    /** What the values of one field need. */
    private final class Heard implements Needs {

        private final List<Object> path;

        Heard(List<Object> path) {
            this.path = path;
        }

        @Override
        public void value(VariableReference reference, String at, GraphQLType type, boolean hasDefault) {
            @Nullable Declared variable = variables.get(reference.getName());
            if (variable == null) {
                return;
            }
            Whereabouts where = Whereabouts.of(place(reference), path);
            if (variable.mayBeNull() && !hasDefault && isOtherwiseAlike(variable.type(), type)) {
                faults.put(
                        place(reference),
                        new Fault(
                                        Code.BAD_VARIABLE,
                                        "'$%s' may be null where '%s' must not be: declare it as %s."
                                                .formatted(variable.name(), at, GraphQLTypeUtil.simplePrint(type)))
                                .at(where));
            } else {
                needs.add(new Need.Something(variable, at, where));
            }
        }

        @Override
        public void filled(VariableReference reference, String at) {
            @Nullable Declared variable = variables.get(reference.getName());
            if (variable != null) {
                needs.add(new Need.Filled(variable, at, Whereabouts.of(place(reference), path)));
            }
        }

        @Override
        public void any(List<VariableReference> references, String at) {
            List<Declared> held = references.stream()
                    .map(reference -> variables.get(reference.getName()))
                    .filter(variable -> variable != null)
                    .toList();
            if (!held.isEmpty()) {
                needs.add(new Need.OneOf(held, at, Whereabouts.of(place(references.getFirst()), path)));
            }
        }

        private boolean isOtherwiseAlike(GraphQLType declared, GraphQLType wanted) {
            return GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(wanted))
                    .equals(GraphQLTypeUtil.simplePrint(declared));
        }
    }
}
