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
            told.add(more(told.get(0), found.size() - ENOUGH));
        }
        return told;
    }

    private static Finding more(Finding like, int number) {
        Message message = new Message("另有 " + number + " 处同类问题", number + " more of this kind");
        return new Finding(
                like.severity(), like.code(), like.workbook(), like.sheet(), null, message, List.of(), Map.of());
    }
}
