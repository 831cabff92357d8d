package io.baoxiu;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The software as a process of its own. Where all tests run, the classes that a start loads are archived at the first of some
 * hundred starts, which takes a third off each later one; a test that runs alone does without.
 */
public final class Program {

    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final List<String> LIGHT =
            List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    private Program() {}

    /** What starts Java, but for the class and its arguments. */
    public static List<String> java(String... options) {
        return java(Form.USUAL, options);
    }

    /** The path where its classes are found, and the options that make its start cheap, as a shell takes them. */
    public static String options() {
        return String.join(" ", Form.USUAL.options);
    }

    public static String classPath() {
        return Form.USUAL.classPath;
    }

    private static List<String> java(Form form, String... options) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(form.options);
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", form.classPath));
        return command;
    }

    private record Form(List<String> options, String classPath) {

        static final Form USUAL = System.getProperty("test") == null ? archived() : plain();

        static Form plain() {
            return new Form(LIGHT, System.getProperty("java.class.path"));
        }

        /** Both processes that run tests use the archive that one of them makes. */
        static Form archived() {
            try {
                Path folder = Files.createDirectories(
                        Path.of("target", "archive", compiled()).toAbsolutePath());
                try (FileChannel file =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    file.lock();
                    Path archive = folder.resolve("classes.jsa");
                    Form form = new Form(with("-XX:SharedArchiveFile=" + archive), inJars(folder));
                    if (!Files.exists(archive)) {
                        new Form(with("-XX:ArchiveClassesAtExit=" + archive), form.classPath).start();
                    }
                    return form;
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private static List<String> with(String option) {
            return Stream.concat(LIGHT.stream(), Stream.of(option, "-Xlog:cds=off", "-Xlog:cds+dynamic=off"))
                    .toList();
        }

        /** When what is tried was compiled: an older archive is of other classes. */
        private static String compiled() throws IOException {
            long latest = 0;
            for (Path place : places().filter(Files::isDirectory).toList()) {
                try (Stream<Path> files = Files.walk(place)) {
                    latest = Math.max(
                            latest,
                            files.mapToLong(file -> file.toFile().lastModified())
                                    .max()
                                    .orElse(0));
                }
            }
            return Runtime.version() + "-" + latest;
        }

        private static Stream<Path> places() {
            return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of);
        }

        /** Java archives classes of jars alone. */
        private static String inJars(Path folder) {
            return places().map(place -> Files.isDirectory(place) ? jar(place, folder) : place)
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }

        private static Path jar(Path classes, Path folder) {
            Path jar = folder.resolve(classes.getFileName() + ".jar");
            if (!Files.exists(jar)) {
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(System.out, System.err, "-c", "-f", jar.toString(), "-C", classes.toString(), ".");
            }
            return jar;
        }

        /** Starts the service and lets it end. */
        private void start() throws IOException, InterruptedException {
            List<String> command = java(this, "-Dspring.context.exit=onRefresh");
            Path log = Fresh.folder().resolve("log");
            command.addAll(List.of(
                    Baoxiu.class.getName(), "--server.port=0", "--spring.datasource.url=" + Store.EMBEDDED.newUrl()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("no archive: " + Files.readString(log));
            }
        }
    }
}
