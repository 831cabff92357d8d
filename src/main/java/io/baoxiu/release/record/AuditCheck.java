package io.baoxiu.release.record;

import io.baoxiu.runtime.Connections;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the entries of the audit trail against each other, and every release against the last entry about it. So whatever is
 * done to a release behind the service's back is noticed, unless the whole trail after it is forged as well; that is noticed
 * by whoever kept its head elsewhere.
 */
@Component
public final class AuditCheck {

    /** Between two acts there is time for a look. */
    private static final int MOST_LOOKS = 50;

    private final AuditTrail trail;
    private final ReleaseStore store;

    public AuditCheck(AuditTrail trail, ReleaseStore store) {
        this.trail = trail;
        this.store = store;
    }

    /** On a database that no service need be running on. */
    public static AuditCheck at(String url, @Nullable String user, @Nullable String password) {
        var sql = JdbcClient.create(Connections.single(url, user, password));
        return new AuditCheck(new AuditTrail(sql), new ReleaseStore(sql, Clock.systemDefaultZone(), Dialect.EMBEDDED));
    }

    /** Of all that was written about releases; their workbooks are looked at by whoever uses them. */
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

    /** Of the workbooks, too. */
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
