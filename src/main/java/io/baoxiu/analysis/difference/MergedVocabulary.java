package io.baoxiu.analysis.difference;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Label;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Two vocabularies merged: all terms, codes and questions of both, as defined in the later one. */
final class MergedVocabulary {

    private MergedVocabulary() {}

    static Vocabulary of(Vocabulary before, Vocabulary after) {
        if (before.equals(after)) {
            return after;
        }
        Map<String, CodeList> lists = new LinkedHashMap<>(after.lists());
        before.lists().forEach((name, list) -> lists.merge(name, list, (now, old) -> merged(now, old)));
        Map<String, Term> terms = new LinkedHashMap<>();
        after.terms()
                .forEach(term -> add(terms, term, before.stated(term.path()).orElse(term), lists));
        before.terms().stream()
                .filter(term -> !terms.containsKey(term.path()))
                .forEach(term -> add(terms, term, term, lists));
        Map<String, Question> questions = new LinkedHashMap<>();
        after.questions().forEach((name, question) -> questions.put(name, in(terms, question)));
        before.questions().forEach((name, question) -> questions.computeIfAbsent(name, gone -> in(terms, question)));
        return new Vocabulary(terms, lists, questions, after.clauses());
    }

    /** The same question with the merged terms. */
    private static Question in(Map<String, Term> terms, Question question) {
        return new Question(
                question.name(),
                question.facts().stream().map(fact -> in(terms, fact)).toList(),
                question.required().stream().map(term -> in(terms, term)).collect(Collectors.toSet()),
                question.concludes().stream()
                        .map(conclusion -> in(terms, conclusion))
                        .toList(),
                question.group(),
                question.label());
    }

    private static Question.Named in(Map<String, Term> terms, Question.Named named) {
        return new Question.Named(in(terms, named.term()), named.name());
    }

    private static Term in(Map<String, Term> terms, Term term) {
        return Objects.requireNonNull(terms.get(term.path()));
    }

    private static CodeList merged(CodeList now, CodeList old) {
        Map<String, Label> labels = new LinkedHashMap<>();
        now.codes().forEach(code -> labels.put(code, now.label(code).orElseThrow()));
        old.codes().forEach(code -> labels.putIfAbsent(code, old.label(code).orElseThrow()));
        return new CodeList(now.name(), labels);
    }

    private static void add(Map<String, Term> terms, Term now, Term old, Map<String, CodeList> lists) {
        boolean onlyOne = now == old;
        terms.put(
                now.path(),
                new Term(
                        terms.size(),
                        now.path(),
                        now.kind(),
                        WiderType.of(now.type(), old.type(), lists),
                        now.absent(),
                        onlyOne || now.mayBeUnknown() || old.mayBeUnknown(),
                        now.section(),
                        now.label(),
                        now.unit()));
    }
}
