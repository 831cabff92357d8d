package io.baoxiu.workbench.releases;

import io.baoxiu.decision.Caller;
import io.baoxiu.decision.Caller.Role;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.standing.Standing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a person can do with a release now.
 *
 * @param why why there are no more: {@code own}, {@code stale}, {@code role}; empty if there is no obstacle
 */
record Choices(List<ReleaseAct> acts, String why) {

    static Choices of(Release release, ReleaseState state, Standing standing, Caller caller) {
        boolean publisher = caller.is(Role.PUBLISHER);
        boolean own = standing.authors(release).contains(caller.name());
        boolean author = release.author().equals(caller.name());
        boolean open = release.isProposed();
        boolean scheduled = release.isScheduled(standing.today());
        boolean stale = state == ReleaseState.STALE;
        Map<ReleaseAct, Boolean> offered = new EnumMap<>(ReleaseAct.class);
        for (ReleaseAct act : ReleaseAct.values()) {
            offered.put(
                    act,
                    switch (act) {
                        case APPROVAL -> publisher && open && !own && !stale;
                        case REJECTION -> publisher && open && !author;
                        case RENEWAL -> stale && caller.is(Role.ANALYST);
                        case WITHDRAWAL -> author && open || publisher && scheduled;
                        case REINSTATEMENT -> publisher && !own && state == ReleaseState.FORMER;
                    });
        }
        offered.values().removeIf(yes -> !yes);
        return new Choices(List.copyOf(offered.keySet()), why(open, own, stale, publisher, state));
    }

    private static String why(boolean open, boolean own, boolean stale, boolean publisher, ReleaseState state) {
        if (stale) {
            return "stale";
        } else if (own && (open || publisher && state == ReleaseState.FORMER)) {
            return open ? "own" : "own-former";
        }
        return open && !publisher ? "role" : "";
    }

    public boolean mayApprove() {
        return acts.contains(ReleaseAct.APPROVAL);
    }
}
