package io.baoxiu.ledger;

import io.baoxiu.rules.answer.Counted;
import io.baoxiu.rules.answer.KeptTerms;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The totals of a ledger: how many rows were decided and how many not, and counts of the decided ones. */
public final class Tally {

    private long decided;
    private long faulty;
    private final Map<String, Map<String, Share>> shares = new LinkedHashMap<>();

    /**
     * How many decisions have a value, and the total of their sums.
     *
     * @param sum exact, in yuan; {@code null} if none of them has one
     */
    public record Share(long number, @Nullable BigDecimal sum) {

        private Share plus(Share other) {
            BigDecimal both = sum == null ? other.sum : other.sum == null ? sum : sum.add(other.sum);
            return new Share(number + other.number, both);
        }
    }

    /** The totals as saved when the work was interrupted. */
    public record Noted(long decided, long faulty, Map<String, Map<String, Share>> shares) {}

    public static Tally of(Noted noted) {
        var tally = new Tally();
        tally.decided = noted.decided();
        tally.faulty = noted.faulty();
        noted.shares().forEach((by, values) -> tally.shares.put(by, new TreeMap<>(values)));
        return tally;
    }

    public Noted noted() {
        return new Noted(decided, faulty, shares);
    }

    private static Optional<Term> term(String by, Vocabulary vocabulary) {
        return Optional.ofNullable(KeptTerms.SHIPPED.counters().get(by))
                .flatMap(counter -> vocabulary.find(counter.paths().get(0)))
                .filter(term -> !term.isFact() && term.type() instanceof ValueType.Code);
    }

    public void decided(List<Counted> counted) {
        decided++;
        counted.forEach(one -> shares.computeIfAbsent(one.by(), any -> new TreeMap<>())
                .merge(String.valueOf(one.value()), new Share(1, one.sum()), Share::plus));
    }

    public void faulty() {
        faulty++;
    }

    public long decided() {
        return decided;
    }

    public long faulties() {
        return faulty;
    }

    /** Shares by term, in the order of the journal's list. */
    public Map<Term, Map<String, Share>> shares(Vocabulary vocabulary) {
        Map<Term, Map<String, Share>> told = new LinkedHashMap<>();
        KeptTerms.SHIPPED
                .counters()
                .keySet()
                .forEach(by -> term(by, vocabulary)
                        .filter(term -> shares.containsKey(by))
                        .ifPresent(term -> told.put(term, shares.getOrDefault(by, Map.of()))));
        return told;
    }

    /** One line for each term: {@code 派工类别：A类 12，B类 3}. */
    public List<String> lines(Vocabulary vocabulary, Language language) {
        boolean zh = language == Language.ZH;
        return shares(vocabulary).entrySet().stream()
                .map(share -> share.getKey().label().in(language)
                        + (zh ? "：" : ": ")
                        + share.getValue().entrySet().stream()
                                .map(value -> label(share.getKey(), value.getKey(), language) + " "
                                        + value.getValue().number())
                                .collect(Collectors.joining(zh ? "，" : ", ")))
                .toList();
    }

    /** The label of a code. */
    public static String label(Term term, String code, Language language) {
        return term.type() instanceof ValueType.Code type
                ? type.list().label(code).map(label -> label.in(language)).orElse(code)
                : code;
    }
}
