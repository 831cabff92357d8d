package io.baoxiu.web.description;

import io.baoxiu.vocabulary.Field;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ValueType;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Set;

/** Describes requests, from the same fields by which they are read. */
final class FactSchemas {

    private FactSchemas() {}

    static Schema<?> of(Question question) {
        Schema<?> body = object();
        for (Field field : question.fields()) {
            int dot = field.path().indexOf('.');
            if (dot < 0) {
                add(body, field.path(), field);
            } else {
                add(group(body, field.path().substring(0, dot)), field.path().substring(dot + 1), field);
            }
        }
        body.getProperties().forEach((name, group) -> {
            if (group.getRequired() != null) {
                body.addRequiredItem(name);
            }
        });
        return body;
    }

    static Schema<?> of(ValueType type) {
        if (type instanceof ValueType.Flag) {
            return typed("boolean");
        }
        if (type instanceof ValueType.Whole whole) {
            return typed("integer")
                    .minimum(BigDecimal.valueOf(whole.minimum()))
                    .maximum(BigDecimal.valueOf(whole.maximum()));
        }
        if (type instanceof ValueType.Money money) {
            return money.maximum().equals(ValueType.Money.MAXIMUM)
                    ? Shared.MONEY.reference()
                    : typed("number").minimum(BigDecimal.ZERO).maximum(money.maximum());
        }
        if (type instanceof ValueType.Decimal share) {
            return typed("number").minimum(share.minimum()).maximum(share.maximum());
        }
        if (type instanceof ValueType.Day) {
            return Shared.DAY.reference();
        }
        if (type instanceof ValueType.Moment) {
            return Shared.MOMENT.reference();
        }
        if (type instanceof ValueType.OpenCode open) {
            return Shared.codeOf(open.list());
        }
        if (type instanceof ValueType.ListOf list) {
            return typed("array").items(of(list.element()));
        }
        return text(type);
    }

    static Schema<?> typed(String... types) {
        Schema<?> schema = new JsonSchema();
        schema.setTypes(Set.of(types));
        return schema;
    }

    /** What is stated: another property is an error. {@code additionalProperties} would say so too, but misleads generators. */
    static Schema<?> object() {
        Schema<?> schema = open();
        schema.setUnevaluatedProperties(new JsonSchema().booleanSchemaValue(false));
        return schema;
    }

    /** What is told: later versions may tell more. */
    static Schema<?> open() {
        Schema<?> schema = typed("object");
        schema.setProperties(new LinkedHashMap<>());
        return schema;
    }

    private static Schema<?> text(ValueType type) {
        Schema<?> text = typed("string");
        if (type instanceof ValueType.Code code) {
            code.codes().forEach(((JsonSchema) text)::addEnumItemObject);
        } else if (type instanceof ValueType.Digits digits) {
            text.pattern("^[0-9]{" + digits.length() + "}$");
        } else if (type instanceof ValueType.Day) {
            text.format("date").description("of the years 1900 to 2200");
        } else if (type instanceof ValueType.Moment) {
            text.description("a day, or a moment like `2026-03-02T09:30:15.123+08:00`; absent: now");
        } else if (type instanceof ValueType.Text free) {
            text.minLength(1).maxLength(free.longest());
        }
        return text;
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

    private static void add(Schema<?> group, String name, Field field) {
        Schema<?> schema = of(field.type());
        if (field.absent() != null) {
            schema.setDefault(field.absent());
        }
        group.addProperty(name, schema);
        if (field.required()) {
            group.addRequiredItem(name);
        }
    }
}
