package io.baoxiu.workbench.audit;

import io.baoxiu.release.record.Verdict;
import java.util.List;

/**
 * The result of verifying the trail.
 *
 * @param kind the key of the page's text
 * @param about the values in that text
 * @param head the hash of the last entry; empty if the trail is not intact
 */
record AuditVerdict(String kind, List<Object> about, String head) {

    static AuditVerdict of(Verdict verdict) {
        if (verdict instanceof Verdict.Whole whole) {
            return new AuditVerdict("whole", List.of(whole.entries()), whole.head());
        } else if (verdict instanceof Verdict.Broken broken) {
            return changed("broken", broken.at());
        } else if (verdict instanceof Verdict.UnknownAct unknown) {
            return changed("unknown", unknown.at());
        } else if (verdict instanceof Verdict.Unlike unlike) {
            return changed("unlike", unlike.release());
        } else if (verdict instanceof Verdict.Untold untold) {
            return changed("untold", untold.release());
        } else if (verdict instanceof Verdict.Gone gone) {
            return changed("gone", gone.release());
        }
        return changed("unreadable", "");
    }

    private static AuditVerdict changed(String kind, Object about) {
        return new AuditVerdict(kind, List.of(about), "");
    }

    public boolean isWhole() {
        return kind.equals("whole");
    }
}
