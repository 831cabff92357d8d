package io.baoxiu.analysis;

import io.baoxiu.table.Finding;
import io.baoxiu.table.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Findings of one code: the first hundred are told, then how many more there are. */
final class Listed {

    static final int ENOUGH = 100;

    private Listed() {}

    static <T> List<Finding> of(Collection<T> found, Function<T, Finding> finding) {
        List<Finding> told =
                new ArrayList<>(found.stream().limit(ENOUGH).map(finding).toList());
        if (found.size() > ENOUGH) {
            int more = found.size() - ENOUGH;
            told.add(summary(told.get(0), new Message("另有 " + more + " 处同类问题", more + " more of this kind")));
        }
        return told;
    }

    /** Of findings that were not all looked for once there were enough. */
    static <T> List<Finding> atLeast(Collection<T> found, Function<T, Finding> finding) {
        List<Finding> told =
                new ArrayList<>(found.stream().limit(ENOUGH).map(finding).toList());
        int more = found.size() - ENOUGH;
        told.add(summary(
                told.get(0), new Message("至少另有 " + more + " 处同类问题", "at least " + more + " more of this kind")));
        return told;
    }

    private static Finding summary(Finding like, Message message) {
        return new Finding(
                like.severity(), like.code(), like.workbook(), like.sheet(), null, message, List.of(), Map.of());
    }
}
