package io.baoxiu.spark.outcome;

import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.KeptTerms;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The totals of decisions before and after: their number, and the sums they approve in yuan, by label and by what changed. */
public final class Tally {

    static final String ALL = "decisions";
    static final String CHANGED = "changed";
    static final String SECTION = "section";
    static final String ROWS = "rows";

    /** Sums have at most a hundred million amounts of fifteen digits. */
    private static final StructType TYPE = new StructType()
            .add("by", DataTypes.StringType)
            .add("code", DataTypes.StringType)
            .add("before", DataTypes.LongType)
            .add("after", DataTypes.LongType)
            .add("amountBefore", DataTypes.createDecimalType(38, 2))
            .add("amountAfter", DataTypes.createDecimalType(38, 2));

    private static final String AMOUNT = "approval.amount";

    private final Map<String, Map<String, Count>> counts = new TreeMap<>();

    private static final class Count {

        private long before;
        private long after;
        private BigDecimal amountBefore = BigDecimal.ZERO;
        private BigDecimal amountAfter = BigDecimal.ZERO;
    }

    static StructType type() {
        return TYPE;
    }

    /** @param sections those that differ */
    void add(Answer was, Answer is, Iterable<String> sections) {
        BigDecimal before = amount(was);
        BigDecimal after = amount(is);
        both(ALL, null, before, after);
        Map<String, @Nullable Object> afterwards = KeptTerms.SHIPPED.labels(is);
        KeptTerms.SHIPPED.labels(was).forEach((name, code) -> {
            if (KeptTerms.SHIPPED.labels().get(name).spread() != KeptTerms.Spread.OWN) {
                before(name, code, before);
                after(name, afterwards.get(name), after);
            }
        });
        boolean any = false;
        for (String section : sections) {
            both(SECTION, section, before, after);
            any = true;
        }
        if (any) {
            both(CHANGED, null, before, after);
        }
    }

    /** Counts a row without a decision. */
    void row(String what) {
        both(ROWS, what, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    private void both(String by, @Nullable String code, BigDecimal before, BigDecimal after) {
        before(by, code, before);
        after(by, code, after);
    }

    private void before(String by, @Nullable Object code, BigDecimal amount) {
        Count count = count(by, code);
        count.before++;
        count.amountBefore = count.amountBefore.add(amount);
    }

    private void after(String by, @Nullable Object code, BigDecimal amount) {
        Count count = count(by, code);
        count.after++;
        count.amountAfter = count.amountAfter.add(amount);
    }

    private Count count(String by, @Nullable Object code) {
        return counts.computeIfAbsent(by, any -> new TreeMap<>())
                .computeIfAbsent(code == null ? "" : code.toString(), any -> new Count());
    }

    private static BigDecimal amount(Answer answer) {
        return answer.told(AMOUNT) instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
    }

    /** Gives a row of {@link #type} for each count. */
    void rows(Consumer<Row> told) {
        counts.forEach((by, codes) -> codes.forEach((code, count) -> told.accept(RowFactory.create(
                by,
                code.isEmpty() ? null : code,
                count.before,
                count.after,
                count.amountBefore.setScale(2),
                count.amountAfter.setScale(2)))));
    }
}
