package io.baoxiu.vocabulary;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of one release: terms, lists of codes, questions, and cited provisions. It is immutable; requests,
 * columns, the analysis and answers are read and written with it.
 */
public final class Vocabulary {

    /** The table name of its workbook. */
    public static final String NAME = "vocabulary";

    public static final String REPORTED_AT = "complaint.reportedAt";
    public static final String REPORTED_ON = "reportedOn";
    public static final String RULES_AS_OF = "rulesAsOf";

    public static final Vocabulary NONE = new Vocabulary(Map.of(), Map.of(), Map.of(), Map.of());

    private final Map<String, Term> terms;
    private final Map<String, CodeList> lists;
    private final Map<String, Question> questions;
    private final Map<String, Clause> clauses;
    private final List<Term> all;
    private final TermIndex asked;
    private final int[] firstOfGroup;
    private final @Nullable Term rulesAsOf;

    /** @param terms by path, with the indexes 0, 1, 2 and so on */
    public Vocabulary(
            Map<String, Term> terms,
            Map<String, CodeList> lists,
            Map<String, Question> questions,
            Map<String, Clause> clauses) {
        this.terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        this.lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        this.questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        this.clauses = Collections.unmodifiableMap(new LinkedHashMap<>(clauses));
        all = List.copyOf(this.terms.values());
        rulesAsOf = this.terms.get(RULES_AS_OF);
        asked = new TermIndex(asked(this.terms));
        firstOfGroup = firstOfGroup(all);
    }

    /** A column for the moment of the report tests its day. */
    private static Map<String, Term> asked(Map<String, Term> terms) {
        Map<String, Term> asked = new HashMap<>(terms);
        Term reportedOn = terms.get(REPORTED_ON);
        if (reportedOn != null) {
            asked.put(REPORTED_AT, reportedOn);
        }
        return asked;
    }

    private static int[] firstOfGroup(List<Term> all) {
        Map<String, Integer> first = new HashMap<>();
        all.forEach(term -> first.merge(term.group(), term.index(), Math::min));
        int[] places = new int[all.size()];
        all.forEach(term -> places[term.index()] = first.getOrDefault(term.group(), 0));
        return places;
    }

    /** The term of a column with this path: for the moment of the report, its day. */
    public Optional<Term> find(String path) {
        return Optional.ofNullable(asked.get(path));
    }

    /** The term that a request states under this path. */
    public Optional<Term> stated(String path) {
        return Optional.ofNullable(terms.get(path));
    }

    /** A term that is known to exist. */
    public Term term(String path) {
        Term term = asked.get(path);
        if (term == null) {
            throw new IllegalArgumentException("no path `" + path + "`");
        }
        return term;
    }

    /** The lowest index of a term in the same group. */
    public int firstOfGroup(Term term) {
        return firstOfGroup[term.index()];
    }

    public Term rulesAsOf() {
        return Objects.requireNonNull(rulesAsOf);
    }

    /** All terms, by index. */
    public List<Term> terms() {
        return all;
    }

    public int size() {
        return all.size();
    }

    public Map<String, CodeList> lists() {
        return lists;
    }

    public Map<String, Question> questions() {
        return questions;
    }

    public Optional<Question> question(String name) {
        return Optional.ofNullable(questions.get(name));
    }

    public Map<String, Clause> clauses() {
        return clauses;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this
                || other instanceof Vocabulary vocabulary
                        && all.equals(vocabulary.all)
                        && words(all).equals(words(vocabulary.all))
                        && lists.equals(vocabulary.lists)
                        && questions.equals(vocabulary.questions)
                        && clauses.equals(vocabulary.clauses);
    }

    /** The parts of terms that {@code equals} ignores. */
    private static List<Object> words(List<Term> terms) {
        return terms.stream()
                .<Object>map(
                        term -> List.of(term.kind(), term.label(), term.unit(), Optional.ofNullable(term.absent())))
                .toList();
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }
}
