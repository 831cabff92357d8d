package io.baoxiu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is packed into the jar. */
class JarIT {

    /** The packing adds the loader's own and leaves out what has no classes. */
    private static final Pattern NOT_COMPARED = Pattern.compile("spring-boot-(jarmode-tools|starter(-.*)?)-[0-9].*");

    @Test
    void billsExactlyTheLibrariesInIt() throws IOException {
        try (var jar = new JarFile("target/baoxiu.jar")) {
            Set<String> packed = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .filter(name -> !NOT_COMPARED.matcher(name).matches())
                    .collect(Collectors.toSet());
            JsonNode bill = JsonMapper.shared()
                    .readTree(jar.getInputStream(jar.getJarEntry("META-INF/sbom/application.cdx.json")));

            assertThat(bill.get("components")
                            .valueStream()
                            .map(part -> part.get("name").asString() + "-"
                                    + part.get("version").asString() + ".jar")
                            .filter(name -> !NOT_COMPARED.matcher(name).matches())
                            .toList())
                    .containsExactlyInAnyOrderElementsOf(packed);
        }
    }
}
