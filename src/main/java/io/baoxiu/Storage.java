package io.baoxiu;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.vocabulary.ReportedAt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The database and the clock. What must hold of a connection for an answer to be durable is set here, whatever the address. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Storage {

    private static final String EMBEDDED = "jdbc:sqlite:";

    /** Every commit is forced to the disk before it returns; a transaction takes the one write lock when it begins. */
    private static final Map<String, String> EMBEDDED_SETTINGS = Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", "5000",
            "transaction_mode", "IMMEDIATE",
            "foreign_keys", "true");

    /** In seconds: a server that has gone away must not hold a decision for ever. */
    private static final Map<String, String> SERVER_SETTINGS =
            Map.of("connectTimeout", "2", "socketTimeout", "30", "tcpKeepAlive", "true");

    @Bean
    Clock clock() {
        return Clock.system(ReportedAt.ZONE);
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties) throws IOException {
        String url = properties.determineUrl();
        HikariDataSource pool = properties
                .initializeDataSourceBuilder()
                .type(HikariDataSource.class)
                .build();
        if (url.startsWith(EMBEDDED)) {
            createFolder(url);
        }
        (url.startsWith(EMBEDDED) ? EMBEDDED_SETTINGS : SERVER_SETTINGS).forEach(pool::addDataSourceProperty);
        return pool;
    }

    private static void createFolder(String url) throws IOException {
        @Nullable
        Path folder = Path.of(url.substring(EMBEDDED.length()).replaceFirst("\\?.*", ""))
                .getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }
}
