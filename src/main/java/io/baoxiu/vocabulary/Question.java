package io.baoxiu.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A question: the facts it takes, and the conclusions it answers.
 *
 * @param name lower case with hyphens, as in its address
 * @param facts in the order of the vocabulary
 * @param required the terms of the facts that must be stated
 * @param concludes in the order of the answer
 * @param group a heading for people
 */
public record Question(
        String name, List<Named> facts, Set<Term> required, List<Named> concludes, String group, Label label) {

    /** The question about a complaint, which has its own addresses, pages and ledgers. */
    public static final String DECISION = "decision";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Whether a text is a valid name of a question. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /**
     * A term under the name that it has in the requests or answers of a question.
     *
     * @param name nested by dots, {@code unit.deliveredOn}
     */
    public record Named(Term term, String name) {

        /** The name as a JSON Pointer. */
        public String pointer() {
            return "/" + name.replace('.', '/');
        }
    }

    public Question {
        facts = List.copyOf(facts);
        required = Set.copyOf(required);
        concludes = List.copyOf(concludes);
    }

    /** The terms of the facts it takes. */
    public Set<Term> terms() {
        return facts.stream().map(Named::term).collect(Collectors.toSet());
    }

    /** Only that of the name, as questions are looked up at every request. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
