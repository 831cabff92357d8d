package io.baoxiu.runtime;

import com.zaxxer.hikari.HikariDataSource;
import io.baoxiu.runtime.embedded.EmbeddedPool;
import io.baoxiu.runtime.embedded.ShortTransactions;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;

/** The database and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Storage {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Bean
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(DataSourceProperties properties) throws IOException {
        HikariDataSource pool = Connections.pool(properties);
        if (pool instanceof EmbeddedPool embedded) {
            embedded.claim();
        }
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(HikariDataSource database) {
        return new ShortTransactions(database);
    }
}
