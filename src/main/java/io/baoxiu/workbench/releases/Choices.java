package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.Standing;
import io.baoxiu.release.record.Release;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a person can decide of a release now.
 *
 * @param acts of {@code approval}, {@code rejection}, {@code withdrawal}, {@code renewal}, {@code reinstatement}
 * @param why why there is no more: {@code own}, {@code stale}, {@code role}; empty where nothing stands in the way
 */
record Choices(List<String> acts, String why) {

    static final String APPROVAL = "approval";
    static final String REJECTION = "rejection";
    static final String WITHDRAWAL = "withdrawal";
    static final String RENEWAL = "renewal";
    static final String REINSTATEMENT = "reinstatement";

    static Choices of(Release release, ReleaseState state, Standing standing, Caller caller) {
        boolean publisher = caller.is(Role.PUBLISHER);
        boolean own = standing.authors(release).contains(caller.name());
        boolean author = release.author().equals(caller.name());
        boolean open = release.isProposed();
        boolean scheduled = release.isScheduled(standing.today());
        boolean stale = state == ReleaseState.STALE;
        return new Choices(
                Stream.of(
                                choice(APPROVAL, publisher && open && !own && !stale),
                                choice(REJECTION, publisher && open && !author),
                                choice(RENEWAL, stale && caller.is(Role.ANALYST)),
                                choice(WITHDRAWAL, author && open || publisher && scheduled),
                                choice(REINSTATEMENT, publisher && !own && state == ReleaseState.FORMER))
                        .flatMap(choice -> choice)
                        .toList(),
                why(open, own, stale, publisher, state));
    }

    private static Stream<String> choice(String act, boolean offered) {
        return offered ? Stream.of(act) : Stream.empty();
    }

    private static String why(boolean open, boolean own, boolean stale, boolean publisher, ReleaseState state) {
        if (stale) {
            return "stale";
        } else if (own && (open || publisher && state == ReleaseState.FORMER)) {
            return open ? "own" : "own-former";
        }
        return open && !publisher ? "role" : "";
    }

    public boolean has(String act) {
        return acts.contains(act);
    }
}
