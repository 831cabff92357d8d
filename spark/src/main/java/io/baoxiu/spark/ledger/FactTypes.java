package io.baoxiu.spark.ledger;

import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The Spark types for those of the vocabulary, and the columns in which the facts of a question are stated. */
public final class FactTypes implements ValueType.Match<DataType> {

    public static final FactTypes TYPES = new FactTypes();

    /** For a decimal without a limit on its decimals in the vocabulary. */
    private static final int DECIMALS = 18;

    private static final int DIGITS = 38;

    private FactTypes() {}

    /** A struct for each group of facts, nullable throughout: facts that are not stated are null. */
    public static StructType of(Vocabulary vocabulary, Question question) {
        Map<String, Object> tree = new LinkedHashMap<>();
        question.facts()
                .forEach(fact -> put(tree, fact.name(), fact.term().type().match(TYPES)));
        put(tree, Vocabulary.RULES_AS_OF, vocabulary.rulesAsOf().type().match(TYPES));
        return struct(tree);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, String name, DataType type) {
        int dot = name.indexOf('.');
        if (dot < 0) {
            tree.put(name, type);
        } else {
            var inner = (Map<String, Object>)
                    tree.computeIfAbsent(name.substring(0, dot), any -> new LinkedHashMap<String, Object>());
            put(inner, name.substring(dot + 1), type);
        }
    }

    private static StructType struct(Map<?, ?> tree) {
        StructType struct = new StructType();
        for (Map.Entry<?, ?> field : tree.entrySet()) {
            struct = struct.add(
                    String.valueOf(field.getKey()),
                    field.getValue() instanceof Map<?, ?> inner ? struct(inner) : (DataType) field.getValue());
        }
        return struct;
    }

    @Override
    public DataType code(ValueType.Code type) {
        return DataTypes.StringType;
    }

    @Override
    public DataType flag(ValueType.Flag type) {
        return DataTypes.BooleanType;
    }

    @Override
    public DataType whole(ValueType.Whole type) {
        return DataTypes.LongType;
    }

    @Override
    public DataType decimal(ValueType.Decimal type) {
        Integer decimals = type.decimals();
        return decimals == null
                ? DataTypes.createDecimalType(DIGITS, DECIMALS)
                : decimal(type.maximum().max(type.minimum().negate()), decimals);
    }

    @Override
    public DataType money(ValueType.Money type) {
        return decimal(type.maximum(), ValueType.Money.DECIMALS);
    }

    private static DataType decimal(BigDecimal largest, int decimals) {
        int whole = Math.max(1, largest.precision() - largest.scale());
        return DataTypes.createDecimalType(Math.min(DIGITS, whole + decimals), decimals);
    }

    @Override
    public DataType day(ValueType.Day type) {
        return DataTypes.DateType;
    }

    @Override
    public DataType moment(ValueType.Moment type) {
        return DataTypes.StringType;
    }

    @Override
    public DataType annualDay(ValueType.AnnualDay type) {
        return DataTypes.StringType;
    }

    @Override
    public DataType digits(ValueType.Digits type) {
        return DataTypes.StringType;
    }

    @Override
    public DataType text(ValueType.Text type) {
        return DataTypes.StringType;
    }

    @Override
    public DataType listOf(ValueType.ListOf type) {
        return DataTypes.createArrayType(type.element().match(this), false);
    }
}
