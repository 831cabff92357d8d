package io.baoxiu.release;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows which release decides, and whether the store has one that this replica cannot take over. */
@Component
class ReleasesHealthIndicator implements HealthIndicator, InfoContributor {

    private final Releases releases;
    private final Shipped shipped;

    ReleasesHealthIndicator(Releases releases, Shipped shipped, MeterRegistry meters) {
        this.releases = releases;
        this.shipped = shipped;
        Gauge.builder("baoxiu.releases.behind", () -> releases.trouble().isPresent() ? 1 : 0)
                .description("1 while what the store holds cannot be taken over")
                .register(meters);
    }

    @Override
    public Health health() {
        String inForce = releases.inForceToday().release().id();
        return releases.trouble()
                .map(why -> Health.outOfService().withDetail("trouble", why))
                .orElseGet(Health::up)
                .withDetail("inForce", inForce)
                .build();
    }

    @Override
    public void contribute(Info.Builder info) {
        info.withDetail("shippedTablesDiffer", shipped.differ());
    }
}
