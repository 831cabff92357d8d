package io.baoxiu.peers;

import io.baoxiu.peers.CoreTable.Among;
import io.baoxiu.peers.CoreTable.Between;
import io.baoxiu.peers.CoreTable.Cell;
import io.baoxiu.peers.CoreTable.Line;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The nine tables as one model in DMN 1.3. A table that needs another's conclusion takes it from that decision, or from a variable. */
record DmnText(List<CoreTable> tables, Collection<Term> facts, boolean linked) {

    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="core" name="core" namespace="baoxiu">
                """
                + (linked ? facts.stream().map(this::fact).collect(Collectors.joining()) : "")
                + tables.stream().map(this::decision).collect(Collectors.joining())
                + "</definitions>\n";
    }

    private String fact(Term term) {
        String name = CoreTable.variable(term.path());
        return "<inputData id=\"%s\" name=\"%s\"><variable name=\"%s\" typeRef=\"%s\"/></inputData>%n"
                .formatted(name, name, name, type(term));
    }

    private String decision(CoreTable table) {
        String name = CoreTable.variable(table.name());
        return "<decision id=\"%s\" name=\"%s\"><variable name=\"%s\"/>%n".formatted(id(table), name, name)
                + (linked ? requirements(table) : "")
                + "<decisionTable id=\"%s_table\" hitPolicy=\"FIRST\">%n".formatted(id(table))
                + table.inputs().stream()
                        .map(input ->
                                "<input id=\"%s_of_%s\"><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>%n"
                                        .formatted(
                                                CoreTable.variable(input.path()),
                                                id(table),
                                                type(input),
                                                source(input)))
                        .collect(Collectors.joining())
                + table.outputs().stream()
                        .map(output -> "<output id=\"%1$s_out\" name=\"%1$s\" typeRef=\"string\"/>%n"
                                .formatted(CoreTable.variable(output.path())))
                        .collect(Collectors.joining())
                + IntStream.range(0, table.rows().size())
                        .mapToObj(i -> rule(id(table) + "_" + i, table.rows().get(i)))
                        .collect(Collectors.joining())
                + "</decisionTable></decision>\n";
    }

    private static String id(CoreTable table) {
        return CoreTable.variable(table.name());
    }

    private String requirements(CoreTable table) {
        return table.inputs().stream()
                .map(input -> "<informationRequirement>%s</informationRequirement>%n"
                        .formatted(maker(input)
                                .map(by -> "<requiredDecision href=\"#" + id(by) + "\"/>")
                                .orElse("<requiredInput href=\"#" + CoreTable.variable(input.path()) + "\"/>")))
                .collect(Collectors.joining());
    }

    private Optional<CoreTable> maker(Term input) {
        return tables.stream().filter(table -> table.outputs().contains(input)).findFirst();
    }

    private String source(Term input) {
        String name = CoreTable.variable(input.path());
        return maker(input)
                .filter(by -> linked)
                .map(by -> by.outputs().size() > 1 ? id(by) + "." + name : id(by))
                .orElse(name);
    }

    /** Camunda has no "number" and would leave it as it is, with a warning. */
    private String type(Term term) {
        if (term.type() instanceof ValueType.Flag) {
            return "boolean";
        } else if (term.type() instanceof ValueType.Code) {
            return "string";
        }
        return linked ? "number" : "double";
    }

    private static String rule(String id, Line row) {
        return "<rule id=\"" + id + "\">"
                + row.cells().stream()
                        .map(cell -> "<inputEntry><text>" + escaped(text(cell)) + "</text></inputEntry>")
                        .collect(Collectors.joining())
                + row.results().stream()
                        .map(result -> "<outputEntry><text>" + literal(result) + "</text></outputEntry>")
                        .collect(Collectors.joining())
                + "</rule>\n";
    }

    private static String text(Cell cell) {
        if (cell instanceof Among among) {
            return among.values().stream()
                    .map(value -> value instanceof String ? literal(value) : value.toString())
                    .collect(Collectors.joining(","));
        } else if (cell instanceof Between between) {
            return range(between);
        }
        return "-";
    }

    private static String range(Between range) {
        if (range.low() == null) {
            return (range.highIncluded() ? "<= " : "< ") + range.high();
        } else if (range.high() == null) {
            return (range.lowIncluded() ? ">= " : "> ") + range.low();
        }
        return (range.lowIncluded() ? "[" : "]") + range.low() + ".." + range.high()
                + (range.highIncluded() ? "]" : "[");
    }

    /** A blank outcome is an empty text, which every engine takes. */
    private static String literal(@Nullable Object code) {
        return "\"" + (code == null ? "" : code) + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
