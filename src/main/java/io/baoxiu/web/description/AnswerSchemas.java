package io.baoxiu.web.description;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.baoxiu.decision.Answered;
import io.baoxiu.rules.Reason;
import io.baoxiu.vocabulary.Vocabulary;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;

/** Describes answers, from the records that are told. Codes are listed where the vocabulary closes their list. */
final class AnswerSchemas {

    private static final String REASON = "Reason";

    private AnswerSchemas() {}

    static void addReasonTo(Components components) {
        Schema<?> reason = FactSchemas.open();
        addAll(reason, Reason.class, "because.");
        components.addSchemas(REASON, reason);
    }

    static Schema<?> of(Endpoint endpoint) {
        Schema<?> envelope = FactSchemas.open();
        for (RecordComponent part : Answered.class.getRecordComponents()) {
            if (part.getName().equals("answer")) {
                addAll(envelope, endpoint.answer(), endpoint.section());
            } else {
                add(envelope, part, "", true);
            }
        }
        return envelope;
    }

    private static void addAll(Schema<?> object, Class<?> told, String path) {
        var inclusion = told.getAnnotation(JsonInclude.class);
        for (RecordComponent part : told.getRecordComponents()) {
            add(object, part, path, inclusion == null);
        }
    }

    private static void add(Schema<?> object, RecordComponent part, String path, boolean alwaysTold) {
        boolean nullable = RecordSchemas.isNullable(part.getAnnotatedType());
        Schema<?> schema = of(part.getGenericType(), path + part.getName());
        object.addProperty(part.getName(), nullable && alwaysTold ? RecordSchemas.orNull(schema) : schema);
        if (alwaysTold || !nullable) {
            object.addRequiredItem(part.getName());
        }
    }

    private static Schema<?> of(Type type, String path) {
        if (type instanceof ParameterizedType list) {
            return FactSchemas.typed("array").items(element(list.getActualTypeArguments()[0], path));
        }
        var one = (Class<?>) type;
        if (one == Reason.class) {
            return Shared.reference(REASON);
        }
        if (one.isRecord()) {
            Schema<?> object = FactSchemas.open();
            addAll(object, one, path + ".");
            return object;
        }
        return one == String.class ? code(path) : plain(one);
    }

    private static Schema<?> element(Type type, String path) {
        return of(type, path);
    }

    /** The codes of a conclusion, if its list is closed. */
    private static Schema<?> code(String path) {
        return Vocabulary.find(path)
                .<Schema<?>>map(term -> FactSchemas.of(term.elementType()))
                .orElseGet(() -> FactSchemas.typed("string"));
    }

    private static Schema<?> plain(Class<?> type) {
        if (type == LocalDate.class) {
            return FactSchemas.typed("string").format("date");
        }
        if (type == OffsetDateTime.class) {
            return FactSchemas.typed("string").format("date-time");
        }
        if (type == UUID.class) {
            return FactSchemas.typed("string").format("uuid");
        }
        if (type == BigDecimal.class) {
            return Shared.MONEY.reference();
        }
        return FactSchemas.typed(Set.of(boolean.class, Boolean.class).contains(type) ? "boolean" : "integer");
    }
}
