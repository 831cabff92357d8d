package io.baoxiu.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where workbooks come from: the software itself, a folder, or a single file. */
public final class WorkbookFiles {

    private static final String EXTENSION = ".xlsx";

    private WorkbookFiles() {}

    /** Those that come with the software, one for each table. */
    public static List<WorkbookFile> shipped() {
        return TableForms.all().stream()
                .map(form -> new WorkbookFile(form.name(), shipped(form.name())))
                .toList();
    }

    /** The file, or every workbook that lies directly in the folder, by name; a spreadsheet's lock files are passed over. */
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
        String name = name(path);
        String table = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return new WorkbookFile(table, Files.readAllBytes(path));
    }

    /** Read from the address, which has the letters that a locale without Chinese has not. */
    private static String name(Path path) {
        String address = path.toUri().getPath();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static byte[] shipped(String table) {
        String place = "/decision-tables/" + table + EXTENSION;
        try (InputStream workbook = WorkbookFiles.class.getResourceAsStream(place)) {
            if (workbook == null) {
                throw new IllegalStateException("the software comes without `" + place + "`");
            }
            return workbook.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
