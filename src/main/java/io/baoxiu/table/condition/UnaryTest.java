package io.baoxiu.table.condition;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The test of one value by one condition cell. Executed rules, the analysis and the text of cells each handle every form through
 * {@link #match}, so a new form does not compile until all handle it. Values are {@code String} codes, {@code Boolean}, {@code Long},
 * {@code BigDecimal} (money at two decimals, shares without trailing zeros), {@code LocalDate} and {@code MonthDay}; {@code null} is
 * unknown.
 */
public sealed interface UnaryTest {

    UnaryTest ANY = new Any();
    UnaryTest UNKNOWN = new Unknown();
    UnaryTest KNOWN = new Not(new OneOf(Set.of()));

    boolean holds(@Nullable Object value);

    <R> R match(Match<R> match);

    /** Handles each form. */
    interface Match<R> {

        R any(Any test);

        R unknown(Unknown test);

        R oneOf(OneOf test);

        R range(Range test);

        R affix(Affix test);

        R either(Either test);

        R not(Not test);
    }

    /** Anything, unknown included. */
    record Any() implements UnaryTest {
        @Override
        public boolean holds(@Nullable Object value) {
            return true;
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.any(this);
        }
    }

    record Unknown() implements UnaryTest {
        @Override
        public boolean holds(@Nullable Object value) {
            return value == null;
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.unknown(this);
        }
    }

    /** One of these values; kept in their natural order. */
    final class OneOf implements UnaryTest {

        /** The value if there is one, as in most cells (a large table has millions of them), otherwise the set. */
        private final Object held;

        public OneOf(Set<Object> values) {
            this.held =
                    values.size() == 1 ? values.iterator().next() : Collections.unmodifiableSet(new TreeSet<>(values));
        }

        @SuppressWarnings("unchecked")
        public Set<Object> values() {
            return held instanceof Set<?> several ? (Set<Object>) several : new One(held);
        }

        @Override
        public boolean holds(@Nullable Object value) {
            if (value == null) {
                return false;
            }
            return held instanceof Set<?> several ? several.contains(value) : Order.compare(held, value) == 0;
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.oneOf(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OneOf some && held.equals(some.held);
        }

        @Override
        public int hashCode() {
            return held.hashCode();
        }

        @Override
        public String toString() {
            return "OneOf" + values();
        }
    }

    /** Between two ends; an absent end is unbounded. */
    record Range(
            @Nullable Object low,
            boolean lowIncluded,
            @Nullable Object high,
            boolean highIncluded) implements UnaryTest {
        @Override
        public boolean holds(@Nullable Object value) {
            return value != null && above(value) && below(value);
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.range(this);
        }

        private boolean above(Object value) {
            if (low == null) {
                return true;
            }
            int order = Order.compare(value, low);
            return order > 0 || lowIncluded && order == 0;
        }

        private boolean below(Object value) {
            if (high == null) {
                return true;
            }
            int order = Order.compare(value, high);
            return order < 0 || highIncluded && order == 0;
        }
    }

    /** A code with this beginning and this ending, either of which may be empty. */
    record Affix(String prefix, String suffix) implements UnaryTest {
        @Override
        public boolean holds(@Nullable Object value) {
            return value instanceof String code
                    && code.length() >= prefix.length() + suffix.length()
                    && code.startsWith(prefix)
                    && code.endsWith(suffix);
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.affix(this);
        }
    }

    record Either(List<UnaryTest> parts) implements UnaryTest {
        public Either {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean holds(@Nullable Object value) {
            return parts.stream().anyMatch(part -> part.holds(value));
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.either(this);
        }
    }

    /** Known, and not that. */
    record Not(UnaryTest excluded) implements UnaryTest {
        @Override
        public boolean holds(@Nullable Object value) {
            return value != null && !excluded.holds(value);
        }

        @Override
        public <R> R match(Match<R> match) {
            return match.not(this);
        }
    }
}
