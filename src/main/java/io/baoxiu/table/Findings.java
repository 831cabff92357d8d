package io.baoxiu.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as they are made. Of one code in one workbook the first hundred are listed, then how many more there are. */
public final class Findings {

    private static final int LISTED = 100;

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

    private static Finding more(Finding like, int number) {
        Message message = new Message("另有 " + number + " 处同类问题", number + " more of this kind");
        return new Finding(
                like.severity(), like.code(), like.workbook(), like.sheet(), null, message, List.of(), Map.of());
    }
}
