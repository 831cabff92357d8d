package io.baoxiu.ledger.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kind of a file of complaints, by its ending. All except the last may be followed by {@code .gz}. */
public enum FileKind {
    NDJSON(".ndjson", ".jsonl", ".json"),
    CSV(".csv"),
    XLSX(".xlsx");

    private static final String ZIPPED = ".gz";

    private final String[] endings;

    FileKind(String... endings) {
        this.endings = endings;
    }

    public static Optional<FileKind> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = isZipped(name) ? lower.substring(0, lower.length() - ZIPPED.length()) : lower;
        for (FileKind kind : values()) {
            for (String ending : kind.endings) {
                if (bare.endsWith(ending)) {
                    return Optional.of(kind);
                }
            }
        }
        return Optional.empty();
    }

    /** The kind of the output: lines unless the ending says otherwise, as for standard output. */
    public static FileKind ofTarget(@Nullable Path target) {
        return target == null ? NDJSON : of(target.toString()).orElse(NDJSON);
    }

    public static boolean isZipped(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ZIPPED);
    }
}
