package io.baoxiu.table.file;

import io.baoxiu.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Where workbooks come from: the software itself, a folder, or a single file. */
public final class WorkbookFiles {

    private static final String EXTENSION = ".xlsx";
    private static final String ONE_SHIPPED = "decision-tables/" + Vocabulary.NAME + EXTENSION;

    private WorkbookFiles() {}

    /** The workbooks that come with the software: the vocabulary and one for each table, by name. */
    public static List<WorkbookFile> shipped() {
        try {
            List<WorkbookFile> workbooks = new ArrayList<>();
            ShippedFiles.beside(ONE_SHIPPED, EXTENSION)
                    .forEach((name, content) -> workbooks.add(new WorkbookFile(bare(name), content)));
            workbooks.sort(Comparator.comparing(WorkbookFile::name));
            return workbooks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The one of them that holds the vocabulary. */
    public static WorkbookFile shippedVocabulary() {
        try (InputStream content =
                Objects.requireNonNull(WorkbookFiles.class.getResourceAsStream("/" + ONE_SHIPPED), ONE_SHIPPED)) {
            return new WorkbookFile(Vocabulary.NAME, content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file, or every workbook directly in the folder, by name; lock files of spreadsheet programs are skipped. */
    public static List<WorkbookFile> at(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(file(place));
        }
        List<Path> found;
        try (Stream<Path> files = Files.list(place)) {
            found = files.filter(WorkbookFiles::isWorkbook).sorted().toList();
        }
        List<WorkbookFile> workbooks = new ArrayList<>();
        for (Path path : found) {
            workbooks.add(file(path));
        }
        return workbooks;
    }

    private static boolean isWorkbook(Path path) {
        String name = name(path);
        return name.endsWith(EXTENSION) && !name.startsWith("~$") && !name.startsWith(".");
    }

    private static WorkbookFile file(Path path) throws IOException {
        return new WorkbookFile(bare(name(path)), Files.readAllBytes(path));
    }

    /** Read from the URI, which has the characters even under a locale without Chinese. */
    private static String name(Path path) {
        String address = path.toUri().getPath();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String bare(String name) {
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
