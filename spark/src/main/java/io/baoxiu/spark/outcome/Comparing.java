package io.baoxiu.spark.outcome;

import io.baoxiu.rules.answer.Answer;
import io.baoxiu.spark.ledger.FactsOfRow;
import io.baoxiu.spark.ledger.RowFault;
import io.baoxiu.spark.ledger.Stated;
import io.baoxiu.spark.release.Engine;
import io.baoxiu.spark.release.PortableRelease;
import io.baoxiu.vocabulary.Language;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Rows decided under two releases: those that differ, with both decisions; those that are faulty under either; and, after the rows of a
 * task, their totals.
 *
 * @param day under which all are filed; if absent, each under its own
 */
public record Comparing(
        Broadcast<PortableRelease> before,
        Broadcast<PortableRelease> after,
        String question,
        FactsOfRow facts,
        AnswerColumns was,
        AnswerColumns is,
        @Nullable LocalDate day)
        implements MapPartitionsFunction<Row, Row> {

    static final String CHANGED = "changed";
    public static final String TALLY = "tally";

    /** The columns by which rows are filed, in this order. */
    public static final List<String> FILED = List.of("outcome", "day");

    public StructType type() {
        return facts.kept()
                .add("labels", AnswerColumns.labels())
                .add("sections", DataTypes.createArrayType(DataTypes.StringType, false))
                .add("before", was.type())
                .add("after", is.type())
                .add("faults", DataTypes.createArrayType(RowFault.TYPE, false))
                .add("release", DataTypes.StringType)
                .add("counted", Tally.type())
                .add(FILED.get(0), DataTypes.StringType)
                .add(FILED.get(1), DataTypes.DateType);
    }

    @Override
    public Iterator<Row> call(Iterator<Row> rows) {
        return new Task(rows);
    }

    /** The rows of one task, one by one. */
    private final class Task implements Iterator<Row> {

        private final Engine earlier = Engine.of(before.value(), question);
        private final Engine later = Engine.of(after.value(), question);
        private final Function<Row, Stated> readEarlier = facts.by(earlier);
        private final Function<Row, Stated> readLater = facts.by(later);
        private final boolean sameWords = earlier.vocabulary().equals(later.vocabulary());
        private final Sections sections = new Sections(
                earlier.rules().shape(earlier.question()), later.rules().shape(later.question()));
        private final Tally tally = new Tally();
        private final Iterator<Row> rows;
        private final Deque<Row> told = new ArrayDeque<>();
        private boolean ended;

        Task(Iterator<Row> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (told.isEmpty() && rows.hasNext()) {
                compare(rows.next());
            }
            if (told.isEmpty() && !ended) {
                ended = true;
                tally.rows(count ->
                        told.add(Deciding.told(nothing(), null, null, null, null, null, null, count, TALLY, day)));
            }
            return !told.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return told.remove();
        }

        private void compare(Row row) {
            Stated left = readEarlier.apply(row);
            Stated right = sameWords || !(left instanceof Stated.Complaint) ? left : readLater.apply(row);
            if (left instanceof Stated.Faulty faulty) {
                faulty(row, faulty, before.value());
            } else if (right instanceof Stated.Faulty faulty) {
                faulty(row, faulty, after.value());
            } else if (left instanceof Stated.Complaint was && right instanceof Stated.Complaint is) {
                compare(row, was, is);
            } else {
                tally.row("other");
            }
        }

        private void faulty(Row row, Stated.Faulty faulty, PortableRelease by) {
            tally.row(Deciding.FAULTY);
            told.add(Deciding.told(
                    facts.kept(row, true),
                    null,
                    null,
                    null,
                    null,
                    RowFault.rows(faulty.faults()),
                    by.id(),
                    null,
                    Deciding.FAULTY,
                    day));
        }

        private void compare(Row row, Stated.Complaint left, Stated.Complaint right) {
            Answer one = earlier.rules().answer(left.facts(), Language.ZH);
            Answer other = later.rules().answer(right.facts(), Language.ZH);
            List<@Nullable Object> earlierValues = one.values();
            List<@Nullable Object> laterValues = other.values();
            List<String> differing = sections.differing(earlierValues, laterValues);
            tally.add(one, other, differing);
            if (!differing.isEmpty()) {
                told.add(Deciding.told(
                        facts.kept(row, false),
                        AnswerColumns.labels(other),
                        differing.toArray(),
                        was.row(one, earlierValues),
                        is.row(other, laterValues),
                        null,
                        null,
                        null,
                        CHANGED,
                        day == null ? left.day() : day));
            }
        }

        private @Nullable Object[] nothing() {
            return new @Nullable Object[facts.kept().length()];
        }
    }
}
