package io.baoxiu.cli.decide;

import io.baoxiu.cli.console.Input;
import io.baoxiu.cli.console.TypedArguments;
import io.baoxiu.decision.EntryJson;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.rules.answer.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Decides one complaint and prints the decision. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        description = "Decides one complaint and prints the decision as JSON. Nothing is kept.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:decided", "1:the facts have faults, each on a line", "2:something cannot be read"})
public final class Decide implements Callable<Integer> {

    @Parameters(paramLabel = "FACTS.json", description = "the facts, as for POST /v1/decisions; - for standard input")
    @SuppressWarnings("NullAway.Init")
    private Path facts;

    @Mixin
    private final Rules rules = new Rules();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        byte[] stated = new Input(facts).read();
        RuleSet loaded = rules.load();
        Reading reading;
        try {
            reading = rules.read(loaded, rules.reader(loaded), stated);
        } catch (NotJson malformed) {
            String said = malformed.said().in(rules.language());
            spec.commandLine().getErr().println("baoxiu: `" + TypedArguments.name(facts) + "` " + said);
            return CommandLine.ExitCode.SOFTWARE;
        }
        if (reading instanceof Reading.Understood understood) {
            out().println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(EntryJson.tree(
                            rules.decide(loaded, understood.facts()).json())));
            return CommandLine.ExitCode.OK;
        }
        rules.faults(reading).forEach(spec.commandLine().getErr()::println);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
