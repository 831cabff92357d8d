package io.baoxiu.rules.file;

import io.baoxiu.table.condition.UnaryTest;
import io.baoxiu.table.premise.Mapping;
import io.baoxiu.table.premise.Relation;
import io.baoxiu.table.premise.Relation.Comparison;
import io.baoxiu.vocabulary.Nature;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The notation of engineers for relations between values: {@code a <= b}, {@code a = b + c}, {@code months(a, n) < b},
 * {@code a = weekday(b)}, {@code a = CODE in b}.
 */
final class RelationText {

    private static final Pattern COMPARISON = Pattern.compile("(.+?) (<=|<|=|>=|>) (.+)");
    private static final Pattern MEMBER = Pattern.compile("([A-Z_0-9]+) in ([\\w.]+)");
    private static final Pattern CALL = Pattern.compile("(\\w+)\\(([\\w.]+)(?:, ([\\w.]+))?\\)");
    private static final String MONTHS = "months";

    private final Vocabulary vocabulary;

    RelationText(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Relation read(String text, Map<Term, UnaryTest> where) {
        Matcher parts = COMPARISON.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("`" + text + "` relates nothing");
        }
        String sign = parts.group(2);
        return sign.startsWith(">")
                ? read(parts.group(3), sign.replace('>', '<'), parts.group(1), where)
                : read(parts.group(1), sign, parts.group(3), where);
    }

    private Relation read(String one, String sign, String other, Map<Term, UnaryTest> where) {
        Comparison comparison = switch (sign) {
            case "<=" -> Comparison.AT_MOST;
            case "<" -> Comparison.BELOW;
            default -> Comparison.EQUAL;
        };
        Matcher member = MEMBER.matcher(other);
        if (member.matches()) {
            return new Relation.Member(vocabulary.term(one), member.group(1), vocabulary.term(member.group(2)));
        }
        Matcher call = CALL.matcher(one);
        if (call.matches() && call.group(1).equals(MONTHS)) {
            return months(where, call, true, comparison, other);
        }
        call = CALL.matcher(other);
        if (call.matches()) {
            return call.group(1).equals(MONTHS)
                    ? months(where, call, false, comparison, one)
                    : image(where, one, Mapping.valueOf(call.group(1).toUpperCase(Locale.ROOT)), call.group(2));
        }
        return Nature.of(terms(one).get(0).type()).related()
                ? new Relation.Sums(where, terms(one), comparison, terms(other))
                : image(where, one, Mapping.ITSELF, other);
    }

    private Relation months(
            Map<Term, UnaryTest> where, Matcher call, boolean first, Comparison comparison, String day) {
        if (comparison == Comparison.EQUAL) {
            throw new IllegalStateException(
                    "months end on some days and skip others: `" + call.group() + "` equals no day exactly");
        }
        return new Relation.Months(
                where,
                vocabulary.term(call.group(2)),
                vocabulary.term(call.group(3)),
                first,
                comparison,
                vocabulary.term(day));
    }

    private Relation image(Map<Term, UnaryTest> where, String value, Mapping mapping, String of) {
        return new Relation.Image(where, vocabulary.term(value), mapping, vocabulary.term(of));
    }

    private List<Term> terms(String sum) {
        return Arrays.stream(sum.split(" \\+ ")).map(vocabulary::term).toList();
    }
}
