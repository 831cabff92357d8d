package io.baoxiu.journal.append;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.Store;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Outcome;
import io.baoxiu.journal.Selection;
import io.baoxiu.vocabulary.Language;
import io.baoxiu.vocabulary.time.ReportedAt;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is asked for is found, and nothing else, in the order and the pages of a plain look through all entries. */
@ParameterizedClass
@EnumSource(Store.class)
class EntrySearchTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int ENTRIES = 600;

    private static final Map<String, List<Object>> ASKED = Map.of(
            Selection.QUESTION,
            List.of("decision", "approval"),
            Selection.CALLER,
            List.of("ann", "bo"),
            Selection.RELEASE,
            List.of("r1", "r2"),
            "reference",
            List.of("C-1", "C-2"),
            "project",
            List.of("Lakeside", "Hill"),
            "party",
            List.of("OWNER", "COMPANY"),
            "warrantyClass",
            List.of("A", "B"),
            "tier",
            List.of(1L, 3L),
            "approver",
            List.of("MANAGER"));

    private static final List<Entry> NEWEST_FIRST = new ArrayList<>();
    private static HikariDataSource database;
    private static Journal journal;

    @Parameter
    private Store kind;

    private final Random random = new Random(20260302);

    /** Once for all tests, which only look. */
    @BeforeParameterizedClassInvocation
    static void keep(Store kind) {
        Random random = new Random(20260302);
        database = kind.open();
        journal = Journals.on(database);
        NEWEST_FIRST.clear();
        Instant now = START;
        for (int i = 0; i < ENTRIES; i++) {
            now = i == ENTRIES / 2 ? now.minus(Duration.ofHours(3)) : now.plusSeconds(60);
            NEWEST_FIRST.add(journal.append(entry(now, random), null));
        }
        NEWEST_FIRST.sort(
                Comparator.comparing((Entry entry) -> entry.id().toString()).reversed());
    }

    @AfterParameterizedClassInvocation
    static void close() {
        journal.close();
        database.close();
    }

    @Test
    void findsByEachThingThatIsAskedForAloneAndInPairs() {
        ASKED.forEach((name, values) -> values.forEach(value -> {
            Selection one = Selection.ALL.with(name, value);
            assertThat(journal.all(one)).isNotEmpty().isEqualTo(plainly(one));
            ASKED.forEach((other, more) -> more.forEach(second -> {
                Selection both = one.with(other, second);
                assertThat(journal.all(both)).as("%s", both).isEqualTo(plainly(both));
            }));
        }));
    }

    @Test
    void findsByAllTogether() {
        for (int i = 0; i < 200; i++) {
            Selection selection = Selection.between(moment(), moment());
            for (Map.Entry<String, List<Object>> one : ASKED.entrySet()) {
                if (random.nextInt(3) == 0) {
                    selection = selection.with(
                            one.getKey(),
                            one.getValue().get(random.nextInt(one.getValue().size())));
                }
            }
            assertThat(journal.all(selection)).as("%s", selection).isEqualTo(plainly(selection));
        }
    }

    @Test
    void goesOnWhereAPageEnded() {
        Selection selection = Selection.ALL.with("project", "Hill").with("warrantyClass", "B");
        List<Entry> all = plainly(selection);

        for (int from = 1; from < all.size(); from += 3) {
            Selection later = selection.olderThan(all.get(from - 1).id());
            assertThat(journal.select(later, 5)).isEqualTo(all.subList(from, Math.min(from + 5, all.size())));
        }
    }

    @Test
    void findsWhatWasDecidedWhileTheClockWasSetBack() {
        Instant back = START.plus(Duration.ofHours(3));
        for (int minute = -10; minute < 10; minute++) {
            Selection until = Selection.between(null, back.plus(Duration.ofMinutes(minute)));
            assertThat(journal.all(until)).isEqualTo(plainly(until));
            Selection from = Selection.between(back.plus(Duration.ofMinutes(minute)), null);
            assertThat(journal.all(from)).isEqualTo(plainly(from));
        }
    }

    @Test
    void findsNothingByWhatNoEntryHas() {
        for (String name : List.of(Selection.CALLER, Selection.RELEASE, "reference", "project", "party")) {
            assertThat(journal.all(Selection.ALL.with(name, "nobody' or 1=1"))).isEmpty();
            assertThat(journal.all(Selection.ALL.with(name, "nobody").with("tier", 1L)))
                    .isEmpty();
        }
    }

    private static List<Entry> plainly(Selection selection) {
        return NEWEST_FIRST.stream().filter(entry -> meets(entry, selection)).toList();
    }

    private static boolean meets(Entry entry, Selection selection) {
        Instant decided = entry.decidedAt().toInstant();
        Instant from = selection.from();
        Instant to = selection.to();
        return (from == null || !decided.isBefore(from))
                && (to == null || decided.isBefore(to))
                && selection.equal().entrySet().stream()
                        .allMatch(one -> one.getValue().equals(part(entry, one.getKey())));
    }

    private static @Nullable Object part(Entry entry, String name) {
        return switch (name) {
            case Selection.QUESTION -> entry.question();
            case Selection.CALLER -> entry.caller();
            case Selection.RELEASE -> entry.release();
            default -> entry.labels().get(name);
        };
    }

    private static Entry entry(Instant at, Random random) {
        return new Entry(
                journal.nextId(at),
                any(random, "decision", "decision", "approval", "follow-ups"),
                any(random, "ann", "ann", "bo", "cai"),
                at.atZone(ReportedAt.ZONE).toOffsetDateTime(),
                any(random, "r1", "r1", "r2", "r3"),
                "hash",
                any(random, "1.0", "1.1"),
                Language.EN,
                "{}",
                Outcome.of("{}"),
                Journals.labels(
                        "REPAIR",
                        random.nextBoolean() ? null : "C-" + random.nextInt(9),
                        random.nextInt(4) == 0 ? null : any(random, "Lakeside", "Lakeside", "Hill"),
                        any(random, "OWNER", "COMPANY", "CONTRACTOR"),
                        any(random, "A", "B"),
                        random.nextBoolean() ? null : 1L + random.nextInt(3),
                        any(random, "MANAGER", "DIRECTOR")));
    }

    private @Nullable Instant moment() {
        return random.nextBoolean() ? null : START.plus(Duration.ofMinutes(random.nextInt(ENTRIES)));
    }

    private static String any(Random random, String... some) {
        return Stream.of(some).skip(random.nextInt(some.length)).findFirst().orElseThrow();
    }
}
