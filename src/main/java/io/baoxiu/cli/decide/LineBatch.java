package io.baoxiu.cli.decide;

import io.baoxiu.cli.console.MeasuredInput;
import io.baoxiu.cli.console.ProgressBar;
import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.decision.reading.Reading;
import io.baoxiu.decision.reading.json.NotJson;
import io.baoxiu.ledger.InOrder;
import io.baoxiu.ledger.LineForm;
import io.baoxiu.ledger.Tally;
import io.baoxiu.ledger.file.FiledResults;
import io.baoxiu.ledger.file.LineOutcome;
import io.baoxiu.ledger.file.NumberedLine;
import io.baoxiu.ledger.file.Results;
import io.baoxiu.ledger.file.StreamedResults;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.Question;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Decides complaints that are one line of JSON each. */
final class LineBatch {

    private final Rules rules;
    private final RuleSet loaded;
    private final FactsReader reader;
    private final Question question;
    private final MeasuredInput input;
    private final ProgressBar progress;
    private final BatchOptions options;

    LineBatch(
            Rules rules,
            RuleSet loaded,
            Question question,
            MeasuredInput input,
            ProgressBar progress,
            BatchOptions options) {
        this.options = options;
        this.rules = rules;
        this.loaded = loaded;
        this.question = question;
        this.input = input;
        this.progress = progress;
        reader = rules.reader(loaded);
    }

    Tally print(PrintWriter out) throws IOException {
        var results = new StreamedResults(new PrintWriter(out));
        return done(results, results::flush, new LineForm(false, options.reasons()));
    }

    Tally write(Path target, boolean resumed) throws IOException {
        String work = String.join(
                "|", input.identity(), rules.identity(), question.name(), String.valueOf(options.reasons()));
        try (Results results = FiledResults.open(target, resumed, work, new byte[0])) {
            return done(results, () -> {}, new LineForm(true, options.reasons()));
        }
    }

    private Tally done(Results results, Runnable waiting, LineForm form) throws IOException {
        try (InputStream in = input.open();
                var work = new InOrder<NumberedLine, LineOutcome>(
                        options.processors(), line -> outcome(line, form), results::tell)) {
            NumberedLine.all(in, results.read(), work, waiting, progress);
            results.finish();
            return results.tally();
        } finally {
            progress.end();
        }
    }

    private LineOutcome outcome(NumberedLine line, LineForm form) {
        byte[] text = line.text();
        if (text == null) {
            boolean zh = rules.language() == Language.ZH;
            return new LineOutcome.Faulty(line.number(), List.of(zh ? "超过 1 MiB" : "is longer than 1 MiB"), null, "");
        }
        try {
            Facts straight = rules.straight(reader, question, text);
            if (straight != null) {
                return decided(line.number(), straight, form);
            }
            Reading reading = rules.read(reader, question, text);
            if (reading instanceof Reading.Understood understood) {
                return decided(line.number(), understood.facts(), form);
            }
            return faulty(line.number(), rules.faults(reading), text);
        } catch (NotJson malformed) {
            return faulty(line.number(), List.of(malformed.said().in(rules.language())), text);
        }
    }

    private LineOutcome decided(long line, Facts facts, LineForm form) {
        Answer answer = rules.decide(loaded, facts);
        return new LineOutcome.Decided(line, form.of(line, answer), answer.countedCodes());
    }

    private static LineOutcome faulty(long number, List<String> errors, byte[] text) {
        return new LineOutcome.Faulty(number, errors, new String(text, StandardCharsets.UTF_8).strip(), "");
    }
}
