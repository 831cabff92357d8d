package io.baoxiu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build recorded. */
final class Version implements IVersionProvider {

    private static final String BUILD = "/META-INF/build-info.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream written = Version.class.getResourceAsStream(BUILD)) {
            if (written != null) {
                build.load(written);
            }
        }
        return new String[] {"baoxiu " + build.getProperty("build.version", "unbuilt")};
    }
}
