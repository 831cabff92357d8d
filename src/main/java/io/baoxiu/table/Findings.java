package io.baoxiu.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Collects findings. For each code in a workbook, the first hundred are listed, then the number of further ones. */
public final class Findings {

    static final int LISTED = 100;

    private final Map<Kind, Kept> kinds = new LinkedHashMap<>();

    private record Kind(String workbook, Finding.Code code) {}

    private static final class Kept {
        private final List<Finding> first = new ArrayList<>();
        private int more;
    }

    public void add(Finding finding) {
        Kept kept = kinds.computeIfAbsent(new Kind(finding.workbook(), finding.code()), kind -> new Kept());
        if (kept.first.size() < LISTED) {
            kept.first.add(finding);
        } else {
            kept.more++;
        }
    }

    public void addAll(Collection<Finding> findings) {
        findings.forEach(this::add);
    }

    public boolean isEmpty() {
        return kinds.isEmpty();
    }

    public List<Finding> listed() {
        List<Finding> listed = new ArrayList<>();
        kinds.values().forEach(kept -> {
            listed.addAll(kept.first);
            if (kept.more > 0) {
                listed.add(more(kept.first.get(0), kept.more));
            }
        });
        return List.copyOf(listed);
    }

    /** Findings of one code; only the listed ones are created. */
    public static <T> List<Finding> listed(Collection<T> found, Function<T, Finding> finding) {
        List<Finding> listed = new ArrayList<>(first(found, finding));
        if (found.size() > LISTED) {
            listed.add(more(listed.get(0), found.size() - LISTED));
        }
        return listed;
    }

    /** The same if the search stopped after more than a hundred. */
    public static <T> List<Finding> listedAtLeast(Collection<T> found, Function<T, Finding> finding) {
        List<Finding> listed = new ArrayList<>(first(found, finding));
        int more = found.size() - LISTED;
        Message message = new Message("至少另有 " + more + " 处同类问题", "at least " + more + " more of this kind");
        listed.add(summary(listed.get(0), message));
        return listed;
    }

    private static <T> List<Finding> first(Collection<T> found, Function<T, Finding> finding) {
        return found.stream().limit(LISTED).map(finding).toList();
    }

    private static Finding more(Finding like, int number) {
        return summary(like, new Message("另有 " + number + " 处同类问题", number + " more of this kind"));
    }

    private static Finding summary(Finding like, Message message) {
        return new Finding(
                like.severity(), like.code(), like.workbook(), like.sheet(), null, message, List.of(), Map.of());
    }
}
