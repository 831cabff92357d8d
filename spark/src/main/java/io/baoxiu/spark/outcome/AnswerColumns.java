package io.baoxiu.spark.outcome;

import io.baoxiu.rules.Reason;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.rules.answer.part.AnswerShape;
import io.baoxiu.spark.ledger.FactTypes;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a struct: the same sections and names as in the service's JSON, sums as {@code DECIMAL}, days as {@code DATE}, entries
 * as arrays of structs.
 *
 * @param reasons the language of the reasons; if absent, there are no reasons
 */
public record AnswerColumns(StructType type, @Nullable Language reasons) implements Serializable {

    private static final StructType REASON = new StructType()
            .add("section", DataTypes.StringType)
            .add("table", DataTypes.StringType)
            .add("row", DataTypes.IntegerType)
            .add("rule", DataTypes.StringType)
            .add("clause", DataTypes.StringType)
            .add("text", DataTypes.StringType);

    public static AnswerColumns of(Engine engine, @Nullable Language reasons) {
        StructType type = struct(engine.rules().shape(engine.question()).parts());
        if (engine.rules().tellsMissing(engine.question())) {
            type = type.add("missing", DataTypes.createArrayType(DataTypes.StringType, false));
        }
        return new AnswerColumns(
                reasons == null ? type : type.add("because", DataTypes.createArrayType(REASON, false)), reasons);
    }

    private static StructType struct(List<? extends AnswerShape> parts) {
        StructType struct = new StructType();
        for (AnswerShape part : parts) {
            struct = struct.add(part.name(), type(part));
        }
        return struct;
    }

    private static DataType type(AnswerShape part) {
        if (part instanceof AnswerShape.Group group) {
            return struct(group.parts());
        } else if (part instanceof AnswerShape.Entries entries) {
            return DataTypes.createArrayType(struct(entries.parts()), false);
        }
        return ((AnswerShape.Value) part).type().match(FactTypes.TYPES);
    }

    /** A number without a limit on its decimals is written with eighteen; sums are exact. */
    public Row row(Answer answer, List<@Nullable Object> values) {
        StructField[] fields = type.fields();
        Object[] row = new Object[fields.length];
        for (int place = 0; place < values.size(); place++) {
            row[place] = value(values.get(place), fields[place].dataType());
        }
        int place = values.size();
        if (place < fields.length && fields[place].name().equals("missing")) {
            row[place++] = answer.missing().toArray();
        }
        if (place < fields.length) {
            row[place] = because(answer);
        }
        return RowFactory.create(row);
    }

    private Object[] because(Answer answer) {
        return answer.grounds().stream()
                .map(ground -> reason(ground.in(reasons == null ? Language.ZH : reasons)))
                .toArray();
    }

    private static Row reason(Reason reason) {
        return RowFactory.create(
                reason.section(), reason.table(), reason.row(), reason.rule(), reason.clause(), reason.text());
    }

    private static @Nullable Object value(@Nullable Object value, DataType type) {
        if (value instanceof List<?> several) {
            return type instanceof StructType struct
                    ? struct(several, struct)
                    : several.stream()
                            .map(one -> value(one, ((ArrayType) type).elementType()))
                            .toArray();
        } else if (value instanceof BigDecimal decimal) {
            return decimal.setScale(((DecimalType) type).scale(), RoundingMode.HALF_EVEN);
        } else if (value instanceof MonthDay day) {
            return day.toString().substring(2);
        }
        return value instanceof ReportedAt moment ? moment.text() : value;
    }

    private static Row struct(List<?> values, StructType type) {
        Object[] row = new Object[values.size()];
        for (int place = 0; place < row.length; place++) {
            row[place] = value(values.get(place), type.fields()[place].dataType());
        }
        return RowFactory.create(row);
    }

    /** The labels of decisions, as a struct of texts. */
    static StructType labels() {
        StructType type = new StructType();
        for (String name : KeptTerms.SHIPPED.labels().keySet()) {
            type = type.add(name, DataTypes.StringType);
        }
        return type;
    }

    static Row labels(Answer answer) {
        return RowFactory.create(KeptTerms.SHIPPED.labels(answer).values().stream()
                .map(value -> value == null ? null : value.toString())
                .toArray());
    }
}
