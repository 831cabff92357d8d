package io.baoxiu.release;

import io.baoxiu.release.record.Dialect;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the store of releases needs to know about its database. */
@Configuration(proxyBeanMethods = false)
class ReleaseConfiguration {

    @Bean
    Dialect dialect(DataSource database) {
        return Dialect.of(database);
    }
}
