package io.baoxiu.table.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of one folder of the software, wherever it runs from: a folder of classes, a jar, or a nested jar. */
public final class ShippedFiles {

    private static final ClassLoader OURS =
            Objects.requireNonNull(ShippedFiles.class.getClassLoader(), "the software is not part of the runtime");

    private ShippedFiles() {}

    /**
     * The files in the same folder as a file and with the same ending, by name.
     *
     * @param one the path of an existing file, without a leading slash
     * @throws IllegalStateException when it is missing because the build left it out
     */
    public static SortedMap<String, byte[]> beside(String one, String ending) throws IOException {
        URL found = OURS.getResource(one);
        if (found == null) {
            throw new IllegalStateException("the build left no `" + one + "`");
        }
        return found.openConnection() instanceof JarURLConnection jar
                ? inJar(jar.getJarFile(), folder(jar, one), ending)
                : inFolder(found, ending);
    }

    /** Within the jar, as its entries are named. */
    private static String folder(JarURLConnection jar, String one) {
        String entry = jar.getEntryName();
        return entry.substring(0, entry.length() - one.length()) + one.substring(0, one.lastIndexOf('/') + 1);
    }

    /** The jar belongs to the runtime, which closes it. */
    private static SortedMap<String, byte[]> inJar(JarFile jar, String folder, String ending) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            String path = entry.getName();
            if (path.startsWith(folder) && path.endsWith(ending) && path.indexOf('/', folder.length()) < 0) {
                try (InputStream content = jar.getInputStream(entry)) {
                    files.put(path.substring(folder.length()), content.readAllBytes());
                }
            }
        }
        return files;
    }

    private static SortedMap<String, byte[]> inFolder(URL one, String ending) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> beside = Files.list(
                Objects.requireNonNull(Path.of(URI.create(one.toString())).getParent()))) {
            for (Path file : (Iterable<Path>) beside::iterator) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                if (name.endsWith(ending)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
        return files;
    }
}
