package io.baoxiu.workbench.decisions;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.EntryJson;
import io.baoxiu.decision.lookup.Reach;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.Selection;
import io.baoxiu.words.KeptWords;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a line of a list.
 *
 * @param address of its page; none for viewers who may not read it
 * @param title the part or the kind of the complaint, or the question; empty if the entry cannot be read
 * @param warrantyClass the code; empty for none
 */
record DecisionLine(
        String id,
        String decidedAt,
        @Nullable String address,
        String title,
        String warrantyClass,
        String warrantyClassLabel,
        String reference,
        String project,
        String party,
        String approver,
        String release,
        String caller) {

    static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    static DecisionLine of(Entry entry, KeptWords words, Caller reader) {
        Object classCode = entry.labels().get("warrantyClass");
        boolean open = reader.name().equals(entry.caller()) || Reach.readsAll(reader);
        return new DecisionLine(
                entry.id().toString(),
                MINUTE.format(entry.decidedAt()),
                open ? "/decisions/" + entry.id() : null,
                title(entry, words),
                classCode == null ? "" : classCode.toString(),
                label("warrantyClass", entry, words),
                label(Selection.REFERENCE, entry, words),
                label("project", entry, words),
                label("party", entry, words),
                label("approver", entry, words),
                entry.release(),
                entry.caller());
    }

    /** The subject of a decision, in a word or two. */
    static String title(Entry entry, KeptWords words) {
        if (!entry.isReadable()) {
            return "";
        }
        String part = entry.facts() == null
                ? ""
                : EntryJson.tree(entry.facts())
                        .at("/" + KeptWords.path("part").replace('.', '/'))
                        .asString("");
        if (!part.isEmpty()) {
            return words.fact("part", part);
        }
        return entry.labels().get("kind") == null ? words.question(entry.question()) : label("kind", entry, words);
    }

    private static String label(String name, Entry entry, KeptWords words) {
        return words.value(name, entry.labels().get(name));
    }
}
