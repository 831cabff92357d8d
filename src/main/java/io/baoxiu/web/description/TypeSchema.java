package io.baoxiu.web.description;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.ValueType;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Types as schemas: for requests, or for answers, whose values may lie outside the range and whose codes are those of the release that
 * answers.
 *
 * @param lists the referenced lists of codes, by name
 */
record TypeSchema(boolean stated, Map<String, CodeList> lists) implements ValueType.Match<Schema<?>> {

    @Override
    public Schema<?> code(ValueType.Code type) {
        CodeList list = type.list();
        if (!stated) {
            return FactSchemas.typed("string");
        } else if (list.name().isEmpty()) {
            return of(list);
        }
        lists.put(list.name(), list);
        return SharedSchemas.codeOf(list.name());
    }

    static Schema<?> of(CodeList list) {
        Schema<?> text = FactSchemas.typed("string");
        list.codes().forEach(((JsonSchema) text)::addEnumItemObject);
        return text;
    }

    @Override
    public Schema<?> flag(ValueType.Flag type) {
        return FactSchemas.typed("boolean");
    }

    @Override
    public Schema<?> whole(ValueType.Whole type) {
        Schema<?> whole = FactSchemas.typed("integer");
        return stated
                ? whole.minimum(BigDecimal.valueOf(type.minimum())).maximum(BigDecimal.valueOf(type.maximum()))
                : whole;
    }

    @Override
    public Schema<?> decimal(ValueType.Decimal type) {
        Schema<?> number = FactSchemas.typed("number");
        return stated ? number.minimum(type.minimum()).maximum(type.maximum()) : number;
    }

    @Override
    public Schema<?> money(ValueType.Money type) {
        return !stated || type.maximum().compareTo(ValueType.Money.MAXIMUM) == 0
                ? SharedSchemas.MONEY.reference()
                : FactSchemas.typed("number").minimum(type.minimum()).maximum(type.maximum());
    }

    @Override
    public Schema<?> day(ValueType.Day type) {
        return stated
                ? SharedSchemas.DAY.reference()
                : FactSchemas.typed("string").format("date");
    }

    @Override
    public Schema<?> moment(ValueType.Moment type) {
        return SharedSchemas.MOMENT.reference();
    }

    @Override
    public Schema<?> annualDay(ValueType.AnnualDay type) {
        return FactSchemas.typed("string").pattern("^[0-9]{2}-[0-9]{2}$");
    }

    @Override
    public Schema<?> digits(ValueType.Digits type) {
        return FactSchemas.typed("string").pattern("^[0-9]{" + type.minimum() + "," + type.maximum() + "}$");
    }

    @Override
    public Schema<?> text(ValueType.Text type) {
        return FactSchemas.typed("string").minLength(type.shortest()).maxLength(type.longest());
    }

    @Override
    public Schema<?> listOf(ValueType.ListOf type) {
        return FactSchemas.typed("array").items(type.element().match(this));
    }
}
