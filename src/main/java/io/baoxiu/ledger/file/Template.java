package io.baoxiu.ledger.file;

import io.baoxiu.ledger.file.TemplateBook.Look;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.Comparator;
import java.util.List;

/**
 * An empty ledger for a question, as a workbook: one column per fact, headed by its label, with a drop-down if it has a list, and a sheet
 * of the lists. Required facts come first and are marked.
 */
public final class Template {

    private final Question question;
    private final Language language;

    private Template(Question question, Language language) {
        this.question = question;
        this.language = language;
    }

    public static byte[] of(Question question, Language language) {
        var template = new Template(question, language);
        return new TemplateBook(
                        template.said("台账", "Ledger"),
                        template.said("取值", "Lists"),
                        question.facts().stream()
                                .sorted(Comparator.comparing(fact -> !template.isRequired(fact)))
                                .map(template::column)
                                .toList())
                .bytes();
    }

    private TemplateBook.Column column(Named fact) {
        return new TemplateBook.Column(
                heading(fact), look(fact.term().type()), choices(fact.term().type()));
    }

    private boolean isRequired(Named fact) {
        return question.required().contains(fact.term());
    }

    private String heading(Named fact) {
        Term term = fact.term();
        int blank = term.unit().indexOf(' ');
        String unit = blank < 0
                ? term.unit()
                : said(term.unit().substring(0, blank), term.unit().substring(blank + 1));
        return name(fact)
                + (unit.isEmpty() ? "" : said("（" + unit + "）", " (" + unit + ")"))
                + (isRequired(fact) ? " *" : "");
    }

    /** The fact's label, or its path if another fact of the question has the same label. */
    private String name(Named fact) {
        String label = fact.term().label().in(language);
        long same = question.facts().stream()
                .filter(other -> other.term().label().in(language).equals(label))
                .count();
        return same > 1 ? fact.name() : label;
    }

    private List<String> choices(ValueType type) {
        if (type instanceof ValueType.Code code) {
            return code.codes().stream()
                    .map(one -> code.list().label(one).orElseThrow().in(language))
                    .toList();
        }
        return type instanceof ValueType.Flag ? List.of(said("是", "true"), said("否", "false")) : List.of();
    }

    private static Look look(ValueType type) {
        if (type instanceof ValueType.Day || type instanceof ValueType.Moment) {
            return Look.DAY;
        } else if (type instanceof ValueType.Money) {
            return Look.SUM;
        }
        return type instanceof ValueType.Text || type instanceof ValueType.Digits ? Look.TEXT : Look.USUAL;
    }

    private String said(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
