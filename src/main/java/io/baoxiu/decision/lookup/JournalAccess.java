package io.baoxiu.decision.lookup;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.replay.Comparison;
import io.baoxiu.decision.replay.Replay;
import io.baoxiu.journal.Entry;
import io.baoxiu.journal.append.Journal;
import io.baoxiu.release.Releases;
import io.baoxiu.table.Message;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The journal as far as a caller may read it: their own, all without references, or all. */
@Component
public final class JournalAccess {

    private final Journal journal;
    private final Releases releases;

    JournalAccess(Journal journal, Releases releases) {
        this.journal = journal;
        this.releases = releases;
    }

    /** The fields by which entries can be selected now. */
    public JournalFields fields() {
        return new JournalFields(releases.inForceToday().rules().vocabulary(), journal.kept());
    }

    /**
     * @param parameters as in an address
     * @throws BeyondReach when the caller may not read these entries
     * @throws io.baoxiu.decision.reading.json.FaultyFields when a parameter is invalid
     */
    public JournalQuery query(Map<String, String[]> parameters, Caller caller) {
        return JournalQuery.of(parameters, caller, fields());
    }

    public JournalPage page(JournalQuery query) {
        List<Entry> found = journal.select(query.selection(), query.size() + 1).stream()
                .map(query::readable)
                .toList();
        List<Entry> page = found.subList(0, Math.min(found.size(), query.size()));
        return new JournalPage(
                page, found.size() > query.size() ? page.get(page.size() - 1).id() : null);
    }

    /** All entries of a selection, read lazily. */
    public Stream<Entry> all(JournalQuery query) {
        return journal.all(query.selection()).map(query::readable);
    }

    /**
     * @throws UnknownDecision when there is none
     * @throws BeyondReach when it is another caller's and this one may not read all entries
     */
    public Entry one(UUID id, Caller caller) {
        Entry entry = journal.find(id).orElseThrow(() -> new UnknownDecision(id));
        if (!caller.name().equals(entry.caller()) && !Reach.readsAll(caller)) {
            throw new BeyondReach(new Message("这不是您的决策", "the decision is another caller's"));
        }
        return entry;
    }

    /**
     * Decides again under the same release.
     *
     * @throws UnknownDecision when there is none
     * @throws BeyondReach when the caller may not read all entries
     * @throws io.baoxiu.decision.replay.FactsDropped when its facts are gone
     */
    public Comparison again(UUID id, Caller caller) {
        if (!Reach.readsAll(caller)) {
            throw new BeyondReach(new Message("当前用户不得重新决策", "the caller may not have decisions decided again"));
        }
        Entry entry = journal.find(id).orElseThrow(() -> new UnknownDecision(id));
        return new Replay(releases.compiled(entry.release()).rules()).exactly(entry);
    }
}
