package io.baoxiu.decision.replay;

import io.baoxiu.decision.EntryJson;
import io.baoxiu.journal.Entry;
import io.baoxiu.rules.answer.Answer;
import io.baoxiu.vocabulary.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Counts the results of a replay. */
final class ReplayTally {

    private static final int EXAMPLES = 100;
    private static final Set<String> REASONS = Set.of("because");

    private final boolean withReferences;
    private final Map<String, Long> sections = new TreeMap<>();
    private final List<ReplayReport.Example> examples = new ArrayList<>();
    private final BreakdownTally breakdown = new BreakdownTally();
    private long seen;
    private long decisions;
    private long changed;
    private long skipped;
    private long unreadable;
    private final List<UUID> unreadableFirst = new ArrayList<>();
    private long unstatable;

    ReplayTally(boolean withReferences) {
        this.withReferences = withReferences;
    }

    void add(Entry entry, Replay replay) {
        seen++;
        if (!entry.isReadable()) {
            unreadable++;
            if (unreadableFirst.size() < EXAMPLES) {
                unreadableFirst.add(entry.id());
            }
        } else if (entry.facts() == null) {
            skipped++;
        } else {
            Optional<String> is = replay.again(entry).map(Answer::conclusions);
            if (is.isPresent()) {
                add(entry, entry.outcome().conclusions(), is.get());
            } else {
                unstatable++;
            }
        }
    }

    /** Texts with the same characters are equal; most are. */
    private void add(Entry entry, String told, String toldAgain) {
        JsonNode was = EntryJson.tree(told);
        if (told.equals(toldAgain)) {
            add(entry, was, was, Comparison.SAME);
        } else {
            JsonNode is = EntryJson.tree(toldAgain);
            add(entry, was, is, Comparison.of(was, is, REASONS));
        }
    }

    private void add(Entry entry, JsonNode was, JsonNode is, Comparison comparison) {
        decisions++;
        if (entry.question().equals(Question.DECISION)) {
            breakdown.add(was, is);
        }
        if (!comparison.same()) {
            changed++;
            comparison.sections().forEach(section -> sections.merge(section, 1L, Long::sum));
            if (examples.size() < EXAMPLES) {
                String reference = withReferences ? entry.labels().reference() : null;
                examples.add(
                        new ReplayReport.Example(entry.id(), entry.question(), entry.caller(), reference, comparison));
            }
        }
    }

    Replays.Progress progress() {
        return new Replays.Progress(decisions, changed, seen);
    }

    ReplayReport report() {
        return new ReplayReport(
                decisions,
                changed,
                skipped,
                new ReplayReport.Unreadable(unreadable, List.copyOf(unreadableFirst)),
                unstatable,
                Map.copyOf(sections),
                List.copyOf(examples),
                breakdown.money(),
                breakdown.told());
    }
}
