package io.baoxiu.workbench.form;

import io.baoxiu.vocabulary.CodeList;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.TypeName;
import io.baoxiu.vocabulary.ValueType;
import io.baoxiu.words.Figures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, made from a fact of the vocabulary.
 *
 * @param name of the fact in requests for the question
 * @param type its name in the vocabulary
 * @param unit after its figure; may be empty
 * @param usual the value that counts if nothing is stated; empty if it is then unknown
 * @param options for a code or a flag; the first may be "not stated"; empty for all other types
 * @param text its content
 * @param fault what is wrong with it
 * @param missing whether the answer lacks it
 */
public record FormField(
        String name,
        String type,
        String label,
        String unit,
        String usual,
        boolean required,
        List<Option> options,
        String text,
        @Nullable String fault,
        boolean missing) {

    private static final int SHOWN_AT_ONCE = 3;
    private static final int TOO_MANY_TO_SCAN = 12;

    /**
     * A choice.
     *
     * @param code empty for "not stated"
     * @param group the heading over several choices; empty for none
     * @param sought texts by which it is found when typing, in addition to its label
     * @param chosen whether it is selected
     */
    record Option(String code, String label, String group, String sought, boolean chosen) {}

    /** @param groups headings by codes */
    static FormField of(
            Named fact,
            boolean required,
            String text,
            @Nullable String fault,
            boolean missing,
            Map<String, String> groups,
            Language language) {
        Term term = fact.term();
        return new FormField(
                fact.name(),
                TypeName.of(term.type()).written(),
                term.label().in(language),
                Figures.unit(term, language),
                term.absent() == null ? "" : Figures.of(term, term.absent(), language),
                required,
                options(term, required, text, groups, language),
                text,
                fault,
                missing);
    }

    /** The id of the HTML element. */
    public String id() {
        return name.replace('.', '-');
    }

    /** The control that shows it: {@code radios}, {@code select}, {@code combo} or {@code input}. */
    public String control() {
        if (options.isEmpty()) {
            return "input";
        }
        return options.size() <= SHOWN_AT_ONCE ? "radios" : options.size() > TOO_MANY_TO_SCAN ? "combo" : "select";
    }

    public boolean isFigure() {
        return Stream.of("money", "whole", "decimal").anyMatch(type::equals);
    }

    /** Whether it is short enough to be placed beside another one. */
    public boolean isShort() {
        return isFigure() || type.equals("day");
    }

    /** The stated value in words; empty if it is not stated. */
    public String stated() {
        if (text.isBlank()) {
            return "";
        }
        String said = options.stream()
                .filter(option -> option.chosen() && !option.code().isEmpty())
                .map(Option::label)
                .findFirst()
                .orElse(text);
        return unit.isEmpty() ? said : said + "\u00A0" + unit;
    }

    private static List<Option> options(
            Term term, boolean required, String text, Map<String, String> groups, Language language) {
        boolean zh = language == Language.ZH;
        if (term.type() instanceof ValueType.Flag) {
            Stream<Option> both =
                    Stream.of(true, false).map(holds -> flag(holds, Objects.equals(term.absent(), holds), text, zh));
            Option unknown = new Option("", zh ? "不明" : "Unknown", "", "", text.isEmpty());
            return (term.absent() == null ? Stream.concat(both, Stream.of(unknown)) : both).toList();
        }
        if (!(term.type() instanceof ValueType.Code code)) {
            return List.of();
        }
        Object absent = term.absent();
        Option none = new Option(
                "",
                absent == null ? zh ? "未说明" : "not stated" : label(code.list(), absent.toString(), language),
                "",
                "",
                text.isEmpty() || text.equals(absent));
        Stream<Option> stated = code.codes().stream()
                .filter(one -> !one.equals(absent))
                .map(one -> new Option(
                        one,
                        label(code.list(), one, language),
                        groups.getOrDefault(one, ""),
                        sought(code.list(), one),
                        one.equals(text)));
        return (required && absent == null ? stated : Stream.concat(Stream.of(none), stated)).toList();
    }

    private static Option flag(boolean holds, boolean usual, String text, boolean zh) {
        String said = holds ? zh ? "是" : "Yes" : zh ? "否" : "No";
        return new Option(usual ? "" : "" + holds, said, "", "", text.equals("" + holds) || usual && text.isEmpty());
    }

    private static String label(CodeList list, String code, Language language) {
        return list.label(code).map(label -> label.in(language)).orElse(code);
    }

    private static String sought(CodeList list, String code) {
        return list.label(code)
                .map(label -> Initials.of(label.zh()) + " " + label.zh() + " " + label.en() + " " + code)
                .orElse(code);
    }
}
