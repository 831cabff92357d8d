package io.baoxiu.rules;

import io.baoxiu.table.condition.Order;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values by path, as read by rules. Reading an unknown value as if it were known is a bug in the rule. */
public abstract sealed class Values permits Case, Result {

    public abstract @Nullable Object value(Term term);

    abstract Vocabulary vocabulary();

    public @Nullable Object value(String path) {
        return value(vocabulary().term(path));
    }

    /** A value as used in reasons: if an entry does not have it, that of the case. */
    @Nullable
    Object told(String path) {
        return value(path);
    }

    public boolean known(String path) {
        return value(path) != null;
    }

    public boolean is(String path) {
        return Boolean.TRUE.equals(value(path));
    }

    /** Known, and false. */
    public boolean denied(String path) {
        return Boolean.FALSE.equals(value(path));
    }

    public @Nullable String code(String path) {
        return (String) value(path);
    }

    /** The codes of a list; empty while it is unknown. */
    @SuppressWarnings("unchecked")
    public List<String> codes(String path) {
        Object codes = value(path);
        return codes == null ? List.of() : (List<String>) codes;
    }

    public long number(String path) {
        return (Long) present(path);
    }

    public BigDecimal money(String path) {
        return (BigDecimal) present(path);
    }

    public LocalDate day(String path) {
        return (LocalDate) present(path);
    }

    public boolean onOrBefore(String day, String other) {
        return !greater(day(day), day(other));
    }

    public boolean exceeds(String path, String other) {
        return greater(present(path), present(other));
    }

    /** Whether the first value is greater; conditions of rules compare only by this method, so that comparisons are recorded. */
    public boolean greater(Object one, Object other) {
        boolean greater = Order.compare(one, other) > 0;
        Course course = course();
        if (course != null) {
            course.compared(one, other, greater);
        }
        return greater;
    }

    /** The recorded course of the decision, if it is recorded. */
    abstract @Nullable Course course();

    protected Object present(String path) {
        return Objects.requireNonNull(value(path), path);
    }
}
