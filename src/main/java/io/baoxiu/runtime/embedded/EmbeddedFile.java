package io.baoxiu.runtime.embedded;

import io.baoxiu.runtime.startup.UnusableDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The file of an embedded database. Only its owner may read it; the same holds for the folder if it is created with it. */
public record EmbeddedFile(Path path) {

    private static final String SCHEME = "jdbc:sqlite:";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER_OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** The file at a JDBC address; absent if that is of another kind of database or of one in memory. */
    public static Optional<EmbeddedFile> at(String url) {
        if (!url.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String place = url.substring(SCHEME.length()).replaceFirst("\\?.*", "").replaceFirst("^file:", "");
        return place.isEmpty() || place.startsWith(":")
                ? Optional.empty()
                : Optional.of(new EmbeddedFile(Path.of(place)));
    }

    public String url() {
        return SCHEME + path;
    }

    /** The database, its write-ahead log and the log's index: committed data may be in any of them. */
    List<Path> all() {
        return List.of(path, beside("-wal"), beside("-shm"));
    }

    /** A file whose name begins with the database's. */
    public Path beside(String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }

    /** Records, also for the next start, that another program wrote to the file while it was open. */
    void overwritten() throws IOException {
        create(mark());
    }

    boolean isOverwritten() {
        return Files.exists(mark());
    }

    /** Clears that record after the file was replaced. */
    public void replaced() throws IOException {
        Files.deleteIfExists(mark());
    }

    /** @throws UnusableDatabase because SQLite would apply a log that no longer belongs to this file */
    void requireNotOverwritten() {
        if (isOverwritten()) {
            throw new UnusableDatabase(
                    "`" + path + "` was written to by another program while a service had it open",
                    "Put back a backup with `baoxiu restore`, which keeps what is there beside it; or, when it was only"
                            + " touched, remove `" + mark() + "`.");
        }
    }

    private Path mark() {
        return beside(".overwritten");
    }

    /** Creates the file empty if it does not exist. SQLite gives the files that it creates beside it the same permissions. */
    public void create() throws IOException {
        Path folder = path.getParent();
        if (folder != null && !Files.exists(folder)) {
            Files.createDirectories(folder);
            restrict(folder, FOLDER_OWNER_ONLY);
        }
        create(path);
    }

    public static void create(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file);
        }
        restrict(file, OWNER_ONLY);
    }

    private static void restrict(Path place, Set<PosixFilePermission> permissions) throws IOException {
        var view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (view != null && !view.readAttributes().permissions().equals(permissions)) {
            view.setPermissions(permissions);
        }
    }
}
