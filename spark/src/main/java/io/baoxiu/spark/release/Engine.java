package io.baoxiu.spark.release;

import io.baoxiu.decision.reading.FactsReader;
import io.baoxiu.rules.answer.RuleSet;
import io.baoxiu.rules.engine.ShippedEngineering;
import io.baoxiu.table.Tables;
import io.baoxiu.table.file.WorkbookFile;
import io.baoxiu.table.reading.TableReader;
import io.baoxiu.table.reading.TableReading;
import io.baoxiu.vocabulary.Facts;
import io.baoxiu.vocabulary.Question;
import io.baoxiu.vocabulary.Term;
import io.baoxiu.vocabulary.Vocabulary;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a release, for one question. They are built once per process, and one instance serves all its tasks.
 *
 * @param dates the facts that determine the day of a complaint
 */
public record Engine(RuleSet rules, FactsReader reader, Question question, List<Term> dates) {

    private static final Map<String, RuleSet> RULES = new ConcurrentHashMap<>();
    private static final Map<List<String>, Engine> BUILT = new ConcurrentHashMap<>();

    /** A placeholder for the present moment, which is never used. */
    public static final ReportedAt NO_CLOCK = new ReportedAt("1900-01-01", LocalDate.of(1900, 1, 1));

    /** @throws Unfit when the release has no such question, or its facts determine no day */
    public static Engine of(PortableRelease release, String question) {
        return BUILT.computeIfAbsent(List.of(release.hash(), question), key -> asked(release, question));
    }

    private static Engine asked(PortableRelease release, String question) {
        RuleSet rules = RULES.computeIfAbsent(release.hash(), hash -> built(release));
        Vocabulary vocabulary = rules.vocabulary();
        Question asked = vocabulary
                .question(question)
                .orElseThrow(() -> new Unfit("the release `" + release.id() + "` has no question `" + question + "`"));
        List<Term> dates = List.copyOf(FactsReader.dates(vocabulary, asked));
        if (dates.isEmpty()) {
            throw new Unfit("the question `" + question + "` has no day of its own, so it cannot be asked here");
        }
        return new Engine(rules, FactsReader.dated(vocabulary), asked, dates);
    }

    /** Uses our class loader as the thread's, wherever a notebook put the jar. */
    private static RuleSet built(PortableRelease release) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Engine.class.getClassLoader());
        try {
            return RuleSet.of(tables(release.workbooks()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** @throws Unfit when one of them has errors */
    static Tables tables(Collection<WorkbookFile> workbooks) {
        TableReading reading = TableReader.read(workbooks, Tables.NONE, ShippedEngineering.INSTANCE);
        if (!reading.isClean()) {
            throw new Unfit(reading.findings().stream().map(Object::toString).toList());
        }
        return reading.tables();
    }

    public Vocabulary vocabulary() {
        return rules.vocabulary();
    }

    /** The day of facts: that of the moment they state. */
    public LocalDate day(Facts facts) {
        return dates.stream()
                .map(facts::stated)
                .filter(Objects::nonNull)
                .map(Engine::day)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(@Nullable Object stated) {
        return stated instanceof ReportedAt moment ? moment.day() : (LocalDate) Objects.requireNonNull(stated);
    }
}
