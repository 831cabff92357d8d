package io.baoxiu.journal.statement;

import io.baoxiu.journal.statement.Statement.Line;
import io.baoxiu.journal.statement.Statement.OfClass;
import io.baoxiu.journal.statement.Statement.OfContractor;
import io.baoxiu.journal.statement.Statement.Totals;
import io.baoxiu.rules.answer.KeptTerms;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a statement and adds them up. */
final class Settlement {

    /** Orders texts by code point, also beyond the first 65,536; {@code null} first. */
    private static final Comparator<@Nullable String> BY_CODE_POINT = Comparator.nullsFirst(Settlement::byCodePoint);

    static final Comparator<Line> ORDER = Comparator.comparing(Line::contractor, BY_CODE_POINT)
            .thenComparing(Line::completedOn)
            .thenComparing(Line::reference, BY_CODE_POINT);

    private Settlement() {}

    /** Surrogates sort after all other characters. */
    private static int byCodePoint(String one, String other) {
        int end = Math.min(one.length(), other.length());
        for (int at = 0; at < end; at++) {
            char first = one.charAt(at);
            char second = other.charAt(at);
            if (first != second) {
                int halves = Boolean.compare(Character.isSurrogate(first), Character.isSurrogate(second));
                return halves == 0 ? first - second : halves;
            }
        }
        return one.length() - other.length();
    }

    /** @param lines in their order */
    static Totals totals(List<Line> lines) {
        Map<Optional<String>, List<Line>> byContractor = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.contractor()), LinkedHashMap::new, Collectors.toList()));
        return new Totals(
                lines.size(),
                sum(lines, Line::cost),
                sum(lines, Line::retention),
                sum(lines, Line::claim),
                KeptTerms.SHIPPED.statement().classes().stream()
                        .map(code -> ofClass(code, lines))
                        .toList(),
                byContractor.values().stream().map(Settlement::ofContractor).toList());
    }

    private static OfClass ofClass(String code, List<Line> lines) {
        List<Line> own =
                lines.stream().filter(line -> code.equals(line.warrantyClass())).toList();
        return new OfClass(code, own.size(), sum(own, Line::cost));
    }

    private static OfContractor ofContractor(List<Line> own) {
        return new OfContractor(
                own.get(0).contractor(),
                own.size(),
                sum(own, Line::cost),
                sum(own, Line::retention),
                sum(own, Line::claim));
    }

    private static BigDecimal sum(Collection<Line> lines, Function<Line, BigDecimal> part) {
        return lines.stream().map(part).reduce(StatementLines.NOTHING, BigDecimal::add);
    }
}
