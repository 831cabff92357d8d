package io.baoxiu.runtime.startup;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.WebServerException;

/** Explains what is wrong with a folder, the temporary folder or the database, and which setting helps. */
class StartupTrouble implements FailureAnalyzer {

    private static final String ELSEWHERE =
            "Start in a folder that can be written, or name a file in one: `--spring.datasource.url=jdbc:sqlite:FILE`.";
    private static final String TEMPORARY_ELSEWHERE =
            "Name another one that may hold programs: `java -Djava.io.tmpdir=FOLDER -jar baoxiu.jar`.";
    private static final String DATABASE =
            "Check `spring.datasource.url`, `SPRING_DATASOURCE_USERNAME` and `SPRING_DATASOURCE_PASSWORD`.";

    /** SQLite codes: read-only, I/O error, malformed, full, cannot be opened, not a database. */
    private static final Set<Integer> OF_THE_FILE = Set.of(8, 10, 11, 13, 14, 26);

    /** No connection, no such user or password, no such database. */
    private static final Set<String> OF_THE_SERVER = Set.of("08", "28", "3D");

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(100)
                .map(cause -> told(cause, failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable FailureAnalysis told(Throwable cause, Throwable failure) {
        if (isOfTheTemporaryFolder(cause)) {
            String what = "the temporary folder `" + System.getProperty("java.io.tmpdir")
                    + "` cannot be written, or nothing in it may run (noexec).";
            return new FailureAnalysis(what, TEMPORARY_ELSEWHERE, failure);
        }
        if (cause instanceof FileSystemException file) {
            return new FailureAnalysis("`" + file.getFile() + "` " + why(file) + ".", ELSEWHERE, failure);
        }
        return cause instanceof SQLException sql ? ofTheDatabase(sql, failure) : null;
    }

    private static boolean isOfTheTemporaryFolder(Throwable cause) {
        return cause instanceof UnsatisfiedLinkError
                || cause.getClass().getSimpleName().equals("NativeLibraryNotFoundException")
                || cause instanceof WebServerException
                        && String.valueOf(cause.getMessage()).contains("tempDir");
    }

    private static String why(FileSystemException file) {
        if (file instanceof AccessDeniedException) {
            return "cannot be written";
        }
        return "cannot be made or read: "
                + (file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
    }

    private static @Nullable FailureAnalysis ofTheDatabase(SQLException sql, Throwable failure) {
        String state = sql.getSQLState();
        if (state == null && OF_THE_FILE.contains(sql.getErrorCode() & 0xFF)) {
            return new FailureAnalysis("the embedded database cannot be used: " + line(sql), ELSEWHERE, failure);
        }
        return state != null && OF_THE_SERVER.contains(state.substring(0, Math.min(2, state.length())))
                ? new FailureAnalysis("the database cannot be reached: " + line(sql), DATABASE, failure)
                : null;
    }

    private static String line(SQLException sql) {
        return String.valueOf(sql.getMessage()).lines().findFirst().orElse("").replaceFirst("[.:]?$", ".");
    }
}
