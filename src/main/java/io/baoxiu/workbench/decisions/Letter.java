package io.baoxiu.workbench.decisions;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A decision on one page of paper: a finding of who is responsible, or a work order.
 *
 * @param form {@code finding} or {@code order}
 * @param number the complaint's, or the decision's if it has none
 * @param facts what was stated
 * @param conclusions what was concluded, with the provisions
 * @param signs who signs
 */
record Letter(String form, String number, List<Line> facts, List<Line> conclusions, List<String> signs) {

    static final String ORDER = "order";
    static final String FINDING = "finding";

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private static final List<Row> FACTS = List.of(
            new Row("report", List.of("complaint", "repair")),
            new Row("home", List.of("unit")),
            new Row("contractor", List.of("contractor")));

    private static final Row WARRANTY = new Row("warranty", List.of("warranty"));
    private static final List<Row> CONCLUSIONS = List.of(
            new Row("responsibility", List.of("responsibility")),
            new Row("execution", List.of("execution")),
            new Row("cost", List.of("approval", "settlement")),
            new Row("deadlines", List.of("deadlines")));

    /** What the letter says in its sentence already, or is internal. */
    private static final Set<String> LEFT_OUT = Set.of(
            "complaint.reference",
            "complaint.kind",
            "warranty.part",
            "responsibility.cause",
            "responsibility.party",
            "responsibility.warrantyClass",
            "approval.amount",
            "approval.tier",
            "approval.approver",
            "settlement.steps");

    /** @param parts the groups of facts or sections of the answer that it shows */
    private record Row(String name, List<String> parts) {}

    /**
     * @param name of the group or section
     * @param clauses empty for facts
     */
    record Line(String name, String text, String clauses) {}

    /** Whether there is something to certify: a responsible party. */
    static boolean isFor(KeptDecision kept) {
        return !kept.party().isEmpty() && kept.part("execution") != null;
    }

    static Letter of(KeptDecision kept, String form, boolean zh) {
        return new Letter(
                form,
                kept.reference().isEmpty() ? kept.entry().id().toString() : kept.reference(),
                FACTS.stream()
                        .map(row -> line(row.name(), facts(row, kept), List.of(), zh))
                        .filter(line -> !line.text().isEmpty())
                        .toList(),
                Stream.concat(form.equals(FINDING) ? Stream.of(WARRANTY) : Stream.empty(), CONCLUSIONS.stream())
                        .map(row -> conclusion(row, kept, zh))
                        .filter(line -> !line.text().isEmpty())
                        .toList(),
                List.of(kept.party(), kept.said("execution.executor")));
    }

    /** Keeps a day on one line: adds a word joiner after its hyphens. */
    private static String together(String text) {
        return DAY.matcher(text).replaceAll("$1-\u2060$2-\u2060$3");
    }

    private static List<EntryFacts.Said> facts(Row row, KeptDecision kept) {
        return row.parts().stream()
                .flatMap(group -> kept.facts().getOrDefault(group, List.of()).stream())
                .toList();
    }

    private static Line conclusion(Row row, KeptDecision kept, boolean zh) {
        List<EntryPart> parts = row.parts().stream()
                .flatMap(name -> Stream.ofNullable(kept.part(name)))
                .toList();
        return line(
                row.name(),
                parts.stream().flatMap(part -> part.conclusions().stream()).toList(),
                parts.stream()
                        .map(EntryPart::clauses)
                        .filter(clauses -> !clauses.isEmpty())
                        .toList(),
                zh);
    }

    private static Line line(String name, List<EntryFacts.Said> said, List<String> clauses, boolean zh) {
        String text = said.stream()
                .filter(one -> !LEFT_OUT.contains(one.name()) && !Boolean.FALSE.equals(one.holds()))
                .map(one -> one.holds() == null ? one.label() + (zh ? "：" : ": ") + one.value() : one.label())
                .collect(Collectors.joining(zh ? "；" : "; "));
        return new Line(
                name,
                text.isEmpty() ? "" : together(text) + (zh ? "。" : "."),
                clauses.stream().distinct().collect(Collectors.joining(zh ? "；" : "; ")));
    }
}
