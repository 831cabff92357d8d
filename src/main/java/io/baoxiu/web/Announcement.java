package io.baoxiu.web;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.release.Releases;
import io.baoxiu.release.record.Release;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Logs in a few lines what has started: version, database, release in force and address. */
@Component
class Announcement {

    private static final Logger LOG = LoggerFactory.getLogger("io.baoxiu.Baoxiu");

    private final BuildProperties build;
    private final HikariDataSource database;
    private final Releases releases;
    private final Environment environment;

    Announcement(BuildProperties build, HikariDataSource database, Releases releases, Environment environment) {
        this.build = build;
        this.database = database;
        this.releases = releases;
        this.environment = environment;
    }

    @Order(0)
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        Release inForce = releases.inForceToday().release();
        LOG.info("Baoxiu {} on Java {}", build.getVersion(), Runtime.version());
        LOG.info("database: {}", withoutSecrets(String.valueOf(database.getJdbcUrl())));
        LOG.info("release in force: {}, from {}", inForce.id(), inForce.effectiveFrom());
        LOG.info(
                "answers at {} (open it in a browser); the API is described at {}/swagger-ui.html", origin(), origin());
    }

    /** Removes user and password, which an address may contain in its parameters or before its host. */
    static String withoutSecrets(String url) {
        return url.replaceFirst("\\?.*", "").replaceFirst("//[^/]*@", "//");
    }

    private String origin() {
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        String host = environment.getProperty("server.address", "0.0.0.0");
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + environment.getProperty("local.server.port", "");
    }
}
