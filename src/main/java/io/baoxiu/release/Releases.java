package io.baoxiu.release;

import static io.baoxiu.release.ReleasesUnavailable.read;

import io.baoxiu.release.record.AuditCheck;
import io.baoxiu.release.record.Release;
import io.baoxiu.release.record.ReleaseStore;
import io.baoxiu.release.record.TamperedRelease;
import io.baoxiu.release.record.Verdict;
import io.baoxiu.release.standing.NoReleaseInForce;
import io.baoxiu.release.standing.Schedule;
import io.baoxiu.release.standing.Standing;
import io.baoxiu.release.standing.UnknownRelease;
import io.baoxiu.table.file.WorkbookFile;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The releases, and which is in force when. The release in force is read from memory: publishing replaces one
 * reference, so a decision uses one release from start to end and never waits.
 */
@Component
public final class Releases {

    private static final Logger LOG = LoggerFactory.getLogger(Releases.class);
    private static final long AUDIT_EVERY = Duration.ofSeconds(10).toNanos();

    private final ReleaseStore store;
    private final Compiler compiler;
    private final AuditCheck audit;
    private final Clock clock;
    private long auditedAt;
    private volatile Snapshot snapshot = Snapshot.EMPTY;
    private volatile @Nullable String trouble;

    Releases(ReleaseStore store, Compiler compiler, Shipped shipped, AuditCheck audit, Clock clock) {
        this.store = store;
        this.compiler = compiler;
        this.audit = audit;
        this.clock = clock;
        shipped.fillEmptyStore();
        snapshot = load(store.version());
        shipped.tellWhereTheyDiffer();
    }

    /** @throws NoReleaseInForce when the day is before the first release */
    public CompiledRelease inForce(LocalDate day) {
        Snapshot now = snapshot;
        Release release = now.inForce(day).orElseThrow(() -> new NoReleaseInForce(day));
        CompiledRelease compiled = now.compiled(release);
        return compiled == null ? compile(release) : compiled;
    }

    /** The same, if there is one whose rules are compiled already. */
    public Optional<CompiledRelease> readyFor(LocalDate day) {
        Snapshot now = snapshot;
        return now.inForce(day).map(now::compiled);
    }

    public CompiledRelease inForceToday() {
        return inForce(LocalDate.now(clock));
    }

    /** Any release with its rules, including proposals. */
    public CompiledRelease compiled(String id) {
        CompiledRelease known = snapshot.compiled().get(id);
        return known == null ? compile(get(id)) : known;
    }

    /** The workbooks of any release, as sent. */
    public List<WorkbookFile> workbooks(String id) {
        Release release = get(id);
        return read(() -> store.workbooks(release.id()));
    }

    /** The names of the workbooks that differ between two releases, or exist in only one. */
    public Set<String> differing(String one, String other) {
        Map<String, String> here = read(() -> store.hashes(one));
        Map<String, String> there = read(() -> store.hashes(other));
        Set<String> names = new TreeSet<>(here.keySet());
        names.addAll(there.keySet());
        names.removeIf(name -> Objects.equals(here.get(name), there.get(name)));
        return names;
    }

    public Release get(String id) {
        return find(id).orElseThrow(() -> new UnknownRelease(id));
    }

    public Optional<Release> find(String id) {
        return read(() -> store.find(id));
    }

    /** Newest first. */
    public List<Release> all() {
        return read(store::all);
    }

    /** The proposals known to this replica: read from memory, at most two seconds behind the store. */
    public List<Release> proposed() {
        return snapshot.proposed();
    }

    /** How all releases relate to each other today, according to the present state of the store. */
    public Standing standing() {
        return new Standing(all(), LocalDate.now(clock));
    }

    /** Why the releases in memory are not those of the store; absent if they are. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Takes over what was published here or elsewhere. A release that fails its checks is not taken over, and tried again later. */
    public synchronized void refresh() {
        try {
            long version = store.version();
            if (version != snapshot.version()) {
                snapshot = load(version);
            } else if (System.nanoTime() - auditedAt >= AUDIT_EVERY) {
                requireUnchanged();
            }
            trouble = null;
        } catch (RuntimeException unusable) {
            keepTheLastGoodOnes(unusable);
        }
    }

    /** Deciding continues, whatever is wrong with the store or with a release in it. */
    private void keepTheLastGoodOnes(RuntimeException why) {
        String reason = Objects.requireNonNullElse(why.getMessage(), why.toString());
        if (trouble == null) {
            LOG.error("the releases in memory stay as they are: {}", reason, why);
        }
        trouble = reason;
    }

    private Snapshot load(long version) {
        requireUnchanged();
        List<Release> all = store.all();
        Schedule schedule = new Schedule(all);
        Map<String, CompiledRelease> compiled = new HashMap<>();
        for (Release release : schedule.from(LocalDate.now(clock))) {
            CompiledRelease known = snapshot.compiled(release);
            compiled.put(release.id(), known == null ? compile(release) : known);
        }
        return new Snapshot(
                version, schedule, all.stream().filter(Release::isProposed).toList(), compiled);
    }

    /** At every refresh while it fails, otherwise every ten seconds. */
    private void requireUnchanged() {
        Verdict verdict = audit.verify();
        if (!(verdict instanceof Verdict.Whole)) {
            throw new TamperedRelease(verdict);
        }
        auditedAt = System.nanoTime();
    }

    private CompiledRelease compile(Release release) {
        return read(() -> compiler.compile(release, store.workbooks(release.id())));
    }
}
