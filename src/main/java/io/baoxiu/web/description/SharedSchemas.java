package io.baoxiu.web.description;

import io.baoxiu.vocabulary.CodeList;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;

/** Schemas that are used in many places, each described once. */
enum SharedSchemas {
    DAY("Day", FactSchemas.typed("string").format("date"), "of the years 1900 to 2200"),
    MOMENT(
            "Moment",
            FactSchemas.typed("string"),
            "a day, or a moment like `2026-03-02T09:30:15.123+08:00`; absent: now"),
    MONEY(
            "Money",
            FactSchemas.typed("number").minimum(BigDecimal.ZERO),
            "yuan, exact, at most two decimals, and stated at most 1,000,000,000,000; a string of these digits, as"
                    + " `\"1200.50\"`, is read besides");

    private static final String PLACE = "#/components/schemas/";

    private final String title;
    private final Schema<?> schema;

    SharedSchemas(String title, Schema<?> schema, String description) {
        this.title = title;
        this.schema = schema.description(description);
    }

    static void addAllTo(Components components) {
        for (SharedSchemas shared : values()) {
            components.addSchemas(shared.title, shared.schema);
        }
    }

    static void addTo(Components components, CodeList list) {
        components.addSchemas(code(list.name()), TypeSchema.of(list));
    }

    static boolean isTitle(String name) {
        return Arrays.stream(values()).anyMatch(shared -> shared.title.equals(name));
    }

    static Schema<?> codeOf(String list) {
        return reference(code(list));
    }

    private static String code(String list) {
        return list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1) + "Code";
    }

    Schema<?> reference() {
        return reference(title);
    }

    static Schema<?> reference(String title) {
        Schema<?> reference = new JsonSchema();
        reference.set$ref(PLACE + title);
        return reference;
    }
}
