package io.baoxiu.web.description;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Describes requests, using the same fields by which they are read. */
final class FactSchemas {

    private FactSchemas() {}

    /** @param lists the referenced lists of codes, by name; those of the question are added */
    static Schema<?> of(Question question, Map<String, CodeList> lists) {
        var types = new TypeSchema(true, lists);
        Schema<?> body = object();
        question.facts()
                .forEach(fact -> add(
                        body,
                        fact.name(),
                        fact.term().type().match(types),
                        fact.term().absent(),
                        question.required().contains(fact.term())));
        add(body, Vocabulary.RULES_AS_OF, ValueType.DAY.match(types), null, false);
        return body;
    }

    static Schema<?> typed(String... types) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(Set.of(types));
        return schema;
    }

    /** For requests: an unknown property is an error. {@code additionalProperties} would say so too, but misleads generators. */
    static Schema<?> object() {
        Schema<?> schema = open();
        schema.setUnevaluatedProperties(new JsonSchema().booleanSchemaValue(false));
        return schema;
    }

    /** For answers: later versions may add properties. */
    static Schema<?> open() {
        Schema<?> schema = typed("object");
        schema.setProperties(new LinkedHashMap<>());
        return schema;
    }

    private static void add(Schema<?> body, String name, Schema<?> schema, @Nullable Object absent, boolean required) {
        int dot = name.indexOf('.');
        if (dot >= 0) {
            Schema<?> group = group(body, name.substring(0, dot));
            add(group, name.substring(dot + 1), schema, absent, required);
            if (required) {
                require(body, name.substring(0, dot));
            }
            return;
        }
        if (absent != null) {
            schema.setDefault(absent);
        }
        body.addProperty(name, schema);
        if (required) {
            require(body, name);
        }
    }

    private static void require(Schema<?> body, String name) {
        if (body.getRequired() == null || !body.getRequired().contains(name)) {
            body.addRequiredItem(name);
        }
    }

    private static Schema<?> group(Schema<?> body, String name) {
        Schema<?> known = body.getProperties().get(name);
        if (known != null) {
            return known;
        }
        Schema<?> added = object();
        body.addProperty(name, added);
        return added;
    }
}
