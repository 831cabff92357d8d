package io.baoxiu.workbench.words;

import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Question.Named;
import io.baoxiu.words.ConclusionWords;
import io.baoxiu.words.DecisionSections;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of an answer.
 *
 * @param name its name in the answer; empty if the answer has no parts
 * @param line the conclusion in words; empty if the figures say it
 * @param figures further conclusions with their labels
 * @param lists conclusions that are lists
 * @param rows the main table rows that it is based on, table by table
 * @param rest further rows, and the rules
 */
public record Section(
        String name, String line, List<Figure> figures, List<Listed> lists, List<Why> rows, List<Why> rest) {

    private static final int SHOWN_AT_ONCE = 4;

    record Figure(String label, String value) {}

    /** @param rows each with a value under each label */
    record Listed(List<String> labels, List<List<String>> rows) {}

    public boolean concludes() {
        return !line.isEmpty() || !figures.isEmpty() || !lists.isEmpty();
    }

    /** The whole answer as one section. */
    public static Section whole(Question question, ConclusionWords told, List<Why> reasons) {
        List<String> names = question.concludes().stream().map(Named::name).toList();
        return of("", "", names, told, reasons);
    }

    /** The same, with reasons that belong to no conclusion. */
    public static List<Section> all(Question question, ConclusionWords told, List<Why> reasons) {
        List<Section> all = new ArrayList<>(parts(question, told, reasons));
        Set<String> names = all.stream().map(Section::name).collect(Collectors.toSet());
        reasons.stream()
                .filter(reason -> !names.contains(reason.section()))
                .collect(Collectors.groupingBy(Why::section, LinkedHashMap::new, Collectors.toList()))
                .forEach((name, others) -> all.add(of(name, "", List.of(), told, others)));
        return all;
    }

    /** The parts of the decision on a complaint. */
    public static List<Section> parts(Question question, ConclusionWords told, List<Why> reasons) {
        var lines = new DecisionSections(told);
        Map<String, List<String>> parts = question.concludes().stream()
                .map(Named::name)
                .collect(Collectors.groupingBy(
                        name -> before(name, name.indexOf('.')), LinkedHashMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> of(
                        part.getKey(),
                        lines.line(part.getKey()),
                        part.getValue().stream()
                                .filter(Predicate.not(DecisionSections.SAID::contains))
                                .toList(),
                        told,
                        reasons.stream()
                                .filter(reason -> reason.section().equals(part.getKey()))
                                .toList()))
                .toList();
    }

    private static Section of(String name, String line, List<String> names, ConclusionWords told, List<Why> reasons) {
        Set<String> groups = names.stream()
                .map(one -> before(one, one.lastIndexOf('.')))
                .filter(group -> !told.entries(group).isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Why> rows = byTable(reasons);
        return new Section(
                name,
                line,
                names.stream()
                        .filter(one -> !groups.contains(before(one, one.lastIndexOf('.'))) && !told.isNull(one))
                        .map(one -> new Figure(told.label(one), told.value(one)))
                        .toList(),
                groups.stream().map(group -> listed(group, names, told)).toList(),
                rows.stream().limit(SHOWN_AT_ONCE).toList(),
                Stream.concat(
                                rows.stream().skip(SHOWN_AT_ONCE),
                                reasons.stream().filter(reason -> !reason.isRow()))
                        .toList());
    }

    private static List<Why> byTable(List<Why> reasons) {
        return reasons.stream()
                .filter(Why::isRow)
                .collect(Collectors.groupingBy(Why::source, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static Listed listed(String group, List<String> names, ConclusionWords told) {
        List<String> columns = names.stream()
                .filter(name -> before(name, name.lastIndexOf('.')).equals(group))
                .toList();
        return new Listed(
                columns.stream().map(told::label).toList(),
                told.entries(group).stream()
                        .map(entry -> columns.stream()
                                .map(name -> told.value(group, entry, name.substring(group.length() + 1)))
                                .toList())
                        .toList());
    }

    private static String before(String name, int dot) {
        return dot < 0 ? "" : name.substring(0, dot);
    }
}
