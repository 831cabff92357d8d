package io.baoxiu.served;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The bare application packed as the service is: the same libraries and loader, with its class in place of the service's. */
final class BareJar {

    private static final String CLASSES = "BOOT-INF/classes/";
    private static final Path COMPILED = Path.of("target", "test-classes");

    private BareJar() {}

    static Path packed(Path folder) throws IOException {
        Path file = folder.resolve("bare.jar");
        try (var service = new JarFile(Served.JAR.toFile());
                var bare = new JarOutputStream(Files.newOutputStream(file))) {
            bare.putNextEntry(new JarEntry(JarFile.MANIFEST_NAME));
            manifest(service).write(bare);
            for (JarEntry entry : service.stream().filter(BareJar::isShared).toList()) {
                JarEntry copy = new JarEntry(entry);
                copy.setCompressedSize(-1);
                bare.putNextEntry(copy);
                service.getInputStream(entry).transferTo(bare);
            }
            for (Path compiled : own()) {
                bare.putNextEntry(new JarEntry(CLASSES + COMPILED.relativize(compiled)));
                Files.copy(compiled, bare);
            }
        }
        return file;
    }

    private static Manifest manifest(JarFile service) throws IOException {
        var manifest = new Manifest(service.getManifest());
        Attributes main = manifest.getMainAttributes();
        main.putValue("Start-Class", "io.baoxiu.bare.BareApplication");
        return manifest;
    }

    /** The loader and the libraries. */
    private static boolean isShared(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith("org/")
                || name.equals(CLASSES)
                || name.equals("META-INF/services/java.nio.file.spi.FileSystemProvider")
                || name.startsWith("BOOT-INF/") && !name.startsWith(CLASSES);
    }

    private static List<Path> own() throws IOException {
        try (Stream<Path> files = Files.walk(COMPILED.resolve("io/baoxiu/bare"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
