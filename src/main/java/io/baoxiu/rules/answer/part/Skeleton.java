package io.baoxiu.rules.answer.part;

import io.baoxiu.rules.file.Words;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of which the JSON of a question's facts and conclusions mostly consists: every name in its place, and every code. Nothing is
 * read from it; texts are packed with it, and the more similar they are, the smaller they get.
 */
public final class Skeleton {

    private final StringBuilder text = new StringBuilder();
    private String group = "";

    private Skeleton() {}

    /** The most frequent parts come last, where references to them are shortest. */
    public static String of(Question question, AnswerShape.Group shape, boolean tellsMissing) {
        var skeleton = new Skeleton();
        skeleton.text.append(Words.all());
        Stream.concat(question.facts().stream(), question.concludes().stream())
                .map(Question.Named::term)
                .map(Term::elementType)
                .distinct()
                .forEach(skeleton::codes);
        question.facts().forEach(skeleton::fact);
        skeleton.parts(shape.parts());
        return skeleton.text
                .append(tellsMissing ? "\"missing\":[]," : "")
                .append("\"because\":[]}\n[")
                .toString();
    }

    private void codes(ValueType type) {
        if (type instanceof ValueType.Code code) {
            text.append(code.codes().stream().collect(Collectors.joining("\",\"", "\"", "\",")));
        }
    }

    private void fact(Question.Named fact) {
        int dot = fact.name().indexOf('.');
        String of = dot < 0 ? "" : fact.name().substring(0, dot);
        if (!of.equals(group)) {
            group = of;
            text.append("},\"").append(of).append("\":{");
        }
        value(fact.name().substring(dot + 1), fact.term().type());
    }

    private void parts(List<? extends AnswerShape> parts) {
        parts.forEach(this::part);
    }

    private void part(AnswerShape part) {
        if (part instanceof AnswerShape.Value value) {
            value(value.name(), value.type());
        } else if (part instanceof AnswerShape.Entries entries) {
            text.append('"').append(entries.name()).append("\":[{");
            parts(entries.parts());
            text.append("}],");
        } else if (part instanceof AnswerShape.Group inner) {
            text.append('"').append(inner.name()).append("\":{");
            parts(inner.parts());
            text.append("},");
        }
    }

    private void value(String name, ValueType type) {
        text.append('"').append(name).append("\":").append(LikelyJson.of(type)).append(',');
    }
}
