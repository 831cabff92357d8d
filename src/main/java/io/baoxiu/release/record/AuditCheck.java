package io.baoxiu.release.record;

import io.baoxiu.runtime.Connections;
import io.baoxiu.table.file.ContentHash;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Verifies the chain of audit entries, and compares every release with the last entry about it. So any change of a release outside the
 * service is detected, unless the whole trail after it is forged as well; that is detected by comparing the head with a copy stored
 * elsewhere.
 */
@Component
public final class AuditCheck {

    /** There is time for a verification between two actions. */
    private static final int MOST_LOOKS = 50;

    private final AuditTrail trail;
    private final ReleaseStore store;

    public AuditCheck(AuditTrail trail, ReleaseStore store) {
        this.trail = trail;
        this.store = store;
    }

    /** For a database on which no service needs to run. */
    public static AuditCheck at(String url, @Nullable String user, @Nullable String password) {
        var sql = JdbcClient.create(Connections.single(url, user, password));
        return new AuditCheck(new AuditTrail(sql), new ReleaseStore(sql, Clock.systemDefaultZone(), Dialect.EMBEDDED));
    }

    /** Verifies everything about releases except their workbooks, which are verified when they are loaded. */
    public Verdict verify() {
        for (int looks = 1; ; looks++) {
            long version = store.version();
            Verdict verdict = look();
            if (store.version() == version || looks == MOST_LOOKS) {
                return verdict;
            }
        }
    }

    private Verdict look() {
        try {
            return verdict(trail.all(), store.all());
        } catch (TamperedRelease unreadable) {
            return new Verdict.Unreadable(String.valueOf(unreadable.getMessage()));
        }
    }

    /** Also verifies the workbooks. */
    public Verdict verifyThoroughly() {
        Verdict verdict = verify();
        return verdict instanceof Verdict.Whole ? workbooks(verdict) : verdict;
    }

    private Verdict workbooks(Verdict whole) {
        return store.all().stream()
                .filter(release ->
                        !ContentHash.of(store.workbooks(release.id())).equals(release.contentHash()))
                .<Verdict>map(release -> new Verdict.Unlike(release.id(), List.of("workbooks")))
                .findFirst()
                .orElse(whole);
    }

    static Verdict verdict(List<AuditEntry> entries, List<Release> releases) {
        String previous = AuditEntry.NONE_BEFORE;
        long number = 0;
        Map<String, About> last = new LinkedHashMap<>();
        for (AuditEntry entry : entries) {
            number++;
            if (entry.action() == AuditEntry.Action.UNKNOWN) {
                return new Verdict.UnknownAct(number);
            }
            if (entry.number() != number || !entry.previous().equals(previous) || !entry.isGenuine()) {
                return new Verdict.Broken(number);
            }
            previous = entry.hash();
            last.put(entry.release(), entry.about());
        }
        return against(last, releases, new Verdict.Whole(number, previous));
    }

    private static Verdict against(Map<String, About> last, List<Release> releases, Verdict whole) {
        for (Release release : releases) {
            About told = last.remove(release.id());
            if (told == null) {
                return new Verdict.Untold(release.id());
            }
            List<String> differing = About.of(release).otherThan(told);
            if (!differing.isEmpty()) {
                return new Verdict.Unlike(release.id(), differing);
            }
        }
        return last.isEmpty()
                ? whole
                : new Verdict.Gone(last.keySet().iterator().next());
    }
}
