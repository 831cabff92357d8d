package io.baoxiu.cli.decide;

import io.baoxiu.cli.console.LanguageOption;
import io.baoxiu.cli.table.CheckedTables;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.Fault;
import io.baoxiu.decision.reading.request.Request;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that decides, and loading and reading for it. */
final class Rules {

    @Option(
            names = "--tables",
            paramLabel = "FOLDER",
            description = "decide by the workbooks in this folder; default: those that come with the software")
    private @Nullable Path tables;

    @Mixin
    private final LanguageOption spoken = new LanguageOption();

    private final ReportedAt now = ReportedAt.at(Clock.systemUTC().instant());

    Language language() {
        return spoken.language();
    }

    RuleSet load() throws IOException {
        return RuleSet.of(CheckedTables.at(tables, language()));
    }

    FactsReader reader(RuleSet rules) {
        return FactsReader.of(rules);
    }

    /** @throws NotJson when the text is no JSON */
    Reading read(RuleSet rules, FactsReader reader, byte[] facts) {
        return read(reader, rules.vocabulary().question("decision").orElseThrow(), facts);
    }

    /** @throws NotJson when the text is no JSON */
    Reading read(FactsReader reader, Question question, byte[] facts) {
        return reader.read(Request.of(facts), question, now);
    }

    /** The facts, read fast; {@code null} if they need the full reader. */
    @Nullable
    Facts straight(FactsReader reader, Question question, byte[] facts) {
        return reader.straight(facts, question, now);
    }

    /** The moment used where a request leaves it to the clock: that of the command. */
    ReportedAt now() {
        return now;
    }

    /** Distinguishes these rules from others, as far as the names of files tell. */
    String identity() {
        return language() + "|" + (tables == null ? "shipped" : tables.toAbsolutePath());
    }

    Answer decide(RuleSet rules, Facts facts) {
        return rules.answer(facts, language());
    }

    /** The faults, one per line; empty if there are none. */
    List<String> faults(Reading reading) {
        return reading instanceof Reading.Faulty faulty
                ? faulty.faults().stream().map(this::line).toList()
                : List.of();
    }

    private String line(Fault fault) {
        String place = fault.pointer().isEmpty() ? "/" : fault.pointer();
        String nearest = fault.nearest().isEmpty() ? "" : " " + fault.nearest();
        return place + " " + fault.code() + " " + fault.detail().in(language()) + nearest;
    }
}
