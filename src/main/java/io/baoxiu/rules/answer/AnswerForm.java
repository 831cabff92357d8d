package io.baoxiu.rules.answer;

import io.baoxiu.rules.Because;
import io.baoxiu.rules.Case;
import io.baoxiu.rules.JsonBytes;
import io.baoxiu.rules.Reason;
import io.baoxiu.rules.Sections;
import io.baoxiu.rules.answer.part.AnswerPart;
import io.baoxiu.rules.answer.part.AnswerShape;
import io.baoxiu.rules.answer.part.AnswerValues;
import io.baoxiu.rules.file.Provisions;
import io.baoxiu.table.DecisionTable;
import io.baoxiu.table.Tables;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of the answer to a question: its conclusions nested by their names, then the missing facts, then the reasons. Made once per
 * release.
 */
final class AnswerForm {

    private static final byte[] MISSING = JsonBytes.name("missing");
    private static final byte[] BECAUSE = JsonBytes.name("because");

    private final Question question;
    private final Sections sections;
    private final AnswerPart.Group whole;
    private final Provisions.@Nullable Told told;
    private final Lacks lacks;
    private final Set<Term> wanted;
    private final Set<Term> taken;
    private final CountedTerms counted;

    AnswerForm(Vocabulary vocabulary, Question question, Tables tables, Provisions provisions, Lacks lacks) {
        this.question = question;
        this.lacks = lacks;
        told = provisions.answers().get(question.name());
        sections = new Sections(question);
        wanted = question.concludes().stream().map(Named::term).collect(Collectors.toSet());
        taken = question.terms();
        counted = new CountedTerms(KeptTerms.SHIPPED.counters(), vocabulary, this::isOfTheQuestion);
        Map<String, AnswerPart> parts = new LinkedHashMap<>();
        if (told != null) {
            told.begins().forEach(path -> parts.put(path, new AnswerPart.Value(path, vocabulary.term(path))));
        }
        whole = new AnswerPart.Group("", null, parts);
        Set<String> perRow = tables.all().stream()
                .map(DecisionTable::form)
                .filter(form -> form.perRow())
                .flatMap(form -> form.outcomes().stream())
                .map(Term::group)
                .collect(Collectors.toSet());
        perRow.addAll(provisions.entries().keySet());
        for (Named named : question.concludes()) {
            add(named, perRow.contains(named.term().group()), vocabulary, provisions);
        }
    }

    private void add(Named named, boolean entry, Vocabulary vocabulary, Provisions provisions) {
        List<String> names = List.of(named.name().split("\\."));
        AnswerPart.Group at = whole;
        for (int depth = 0; depth < names.size() - 1; depth++) {
            String name = names.get(depth);
            boolean entries = entry && depth == names.size() - 2;
            AnswerPart part = at.parts().get(name);
            if (part == null) {
                part = entries
                        ? AnswerPart.Entries.of(name, named.term().group(), vocabulary, provisions)
                        : new AnswerPart.Group(name, nullWhile(name, vocabulary), new LinkedHashMap<>());
                at.parts().put(name, part);
            }
            if (part instanceof AnswerPart.Entries list) {
                list.add(names.get(names.size() - 1), named.term());
                return;
            }
            at = (AnswerPart.Group) part;
        }
        String last = names.get(names.size() - 1);
        at.parts().put(last, new AnswerPart.Value(last, named.term()));
    }

    private @Nullable Term nullWhile(String section, Vocabulary vocabulary) {
        return Optional.ofNullable(told)
                .map(answer -> answer.nullWhile().get(section))
                .map(vocabulary::term)
                .orElse(null);
    }

    AnswerShape.Group shape() {
        return whole.shape();
    }

    List<Changeable> changeable(Provisions provisions) {
        return ChangeForm.of(whole, provisions);
    }

    boolean tellsMissing() {
        return told == null || told.tellsMissing();
    }

    boolean isOfTheQuestion(Term term) {
        return wanted.contains(term) || taken.contains(term);
    }

    Question question() {
        return question;
    }

    List<Because.Told> because(Case about) {
        return about.because().inOrder(sections);
    }

    List<Reason> reasons(Case about, Language language) {
        return about.because().reasons(sections, language);
    }

    /** Writes all properties of an answer except the last. */
    void writeConclusions(Case about, JsonBytes json) {
        whole.writeParts(about, json);
        if (tellsMissing()) {
            json.named(MISSING).begin('[');
            for (String pointer : missing(about)) {
                json.comma().text(pointer);
            }
            json.end(']');
        }
    }

    /** Writes the last property of an answer. */
    void writeReasons(Case about, Language language, JsonBytes json) {
        json.named(BECAUSE).begin('[');
        about.because().write(sections, language, json);
        json.end(']');
    }

    void writeNoReasons(JsonBytes json) {
        json.named(BECAUSE).begin('[').end(']');
    }

    CountedTerms counted() {
        return counted;
    }

    List<@Nullable Object> values(Case about) {
        return AnswerValues.of(whole.parts().values(), about);
    }

    List<String> missing(Case about) {
        if (told == null) {
            return new ArrayList<>(lacks.of(about, question, wanted));
        }
        List<String> only = told.missing();
        return only == null
                ? about.missing()
                : about.missing().stream().filter(only::contains).toList();
    }
}
