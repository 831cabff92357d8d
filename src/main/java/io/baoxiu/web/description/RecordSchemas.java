package io.baoxiu.web.description;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.baoxiu.journal.Entry;
import io.baoxiu.rules.answer.KeptTerms;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes records as they appear in answers, each once under its own name: what is null, left out or unwrapped. */
final class RecordSchemas {

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Type> ANYTHING = Set.of(Object.class, JsonNode.class);
    private static final Set<Class<?>> FLAG = Set.of(boolean.class, Boolean.class);
    private static final Map<Class<?>, String> TEXT = Map.of(
            String.class, "",
            LocalDate.class, "date",
            OffsetDateTime.class, "date-time",
            UUID.class, "uuid",
            byte[].class, "binary");

    private final Map<String, Class<?>> named = new TreeMap<>();
    private final Map<String, Schema<?>> described = new TreeMap<>();

    Map<String, Schema<?>> all() {
        return described;
    }

    Schema<?> of(Type type) {
        if (type instanceof ParameterizedType many) {
            Type[] of = many.getActualTypeArguments();
            return Map.class.isAssignableFrom((Class<?>) many.getRawType()) ? map(of[1]) : list(of[0]);
        }
        var one = (Class<?>) type;
        return one.isRecord() ? reference(one) : plain(one);
    }

    private Schema<?> map(Type of) {
        Schema<?> map = FactSchemas.typed("object");
        return ANYTHING.contains(of) ? map.additionalProperties(true) : map.additionalProperties(of(of));
    }

    /** Generators fail on a list without an element type. */
    private Schema<?> list(Type of) {
        return ANYTHING.contains(of)
                ? new JsonSchema().description("a list")
                : FactSchemas.typed("array").items(of(of));
    }

    /** Written so that client generators see that it may be null. */
    static Schema<?> orNull(Schema<?> schema) {
        Schema<?> either = new JsonSchema();
        either.addAnyOfItem(schema);
        either.addAnyOfItem(FactSchemas.typed("null"));
        return either;
    }

    static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class)
                || type instanceof AnnotatedParameterizedType many && many.isAnnotationPresent(Nullable.class);
    }

    private Schema<?> reference(Class<?> type) {
        String name = name(type);
        Class<?> known = named.put(name, type);
        if (known != null && known != type) {
            throw new IllegalStateException("two schemas are called `" + name + "`: " + known + ", " + type);
        }
        if (known == null) {
            Schema<?> object = FactSchemas.open();
            described.put(name, object);
            addAll(object, type);
        }
        return SharedSchemas.reference(name);
    }

    /** {@code ReleaseJson} becomes {@code Release}, {@code ReleaseController.All} becomes {@code ReleaseList}. */
    private static String name(Class<?> type) {
        Class<?> within = type.getEnclosingClass();
        String name = type.getSimpleName().replaceFirst("Json$", "");
        if (within == null) {
            return name;
        }
        return switch (name) {
            case "All", "Page" -> within.getSimpleName().replace("Controller", "") + "List";
            default -> SharedSchemas.isTitle(name) ? within.getSimpleName() + name : name;
        };
    }

    private void addAll(Schema<?> object, Class<?> told) {
        boolean leavesOut = isLeftOut(told);
        for (RecordComponent part : told.getRecordComponents()) {
            if (part.getAccessor().isAnnotationPresent(JsonIgnore.class)) {
                continue;
            }
            if (part.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addAll(object, part.getType());
            } else {
                add(object, part, leavesOut);
            }
        }
        if (told == Entry.class) {
            addWhatIsNoPart(object);
        }
    }

    /** An entry's answer is assembled, and its labels are named by the list beside the rules. */
    private static void addWhatIsNoPart(Schema<?> entry) {
        entry.addProperty("answer", FactSchemas.typed("object").additionalProperties(true));
        entry.addRequiredItem("answer");
        KeptTerms.SHIPPED.labels().forEach((name, label) -> {
            entry.addProperty(name, orNull(FactSchemas.typed(label.number() ? "integer" : "string")));
            entry.addRequiredItem(name);
        });
    }

    private void add(Schema<?> object, RecordComponent part, boolean leavesOut) {
        boolean nullable = isNullable(part.getAnnotatedType());
        boolean ownLeftOut = isLeftOut(part.getAccessor());
        boolean toldAsNull = nullable && !leavesOut && !ownLeftOut;
        Schema<?> schema = of(part);
        object.addProperty(part.getName(), toldAsNull ? orNull(schema) : schema);
        if (!ownLeftOut && (toldAsNull || !nullable)) {
            object.addRequiredItem(part.getName());
        }
    }

    private Schema<?> of(RecordComponent part) {
        var accessor = part.getAccessor();
        if (accessor.isAnnotationPresent(JsonRawValue.class)) {
            return FactSchemas.typed("object").additionalProperties(true);
        }
        return accessor.isAnnotationPresent(JsonFormat.class) && part.getGenericType() instanceof ParameterizedType
                ? new JsonSchema()
                : of(part.getGenericType());
    }

    private static boolean isLeftOut(AnnotatedElement told) {
        return told.isAnnotationPresent(JsonInclude.class);
    }

    private static Schema<?> plain(Class<?> type) {
        if (type.isEnum()) {
            Schema<?> code = FactSchemas.typed("string");
            Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .forEach(((JsonSchema) code)::addEnumItemObject);
            return code;
        }
        if (TEXT.containsKey(type)) {
            String format = TEXT.get(type);
            return format.isEmpty()
                    ? FactSchemas.typed("string")
                    : FactSchemas.typed("string").format(format);
        }
        if (type == BigDecimal.class) {
            return SharedSchemas.MONEY.reference();
        }
        if (WHOLE.contains(type)) {
            return FactSchemas.typed("integer").format("int64");
        }
        return FLAG.contains(type) ? FactSchemas.typed("boolean") : new JsonSchema();
    }
}
