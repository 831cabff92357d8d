package io.baoxiu.workbench.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The address at which people reach the service, printed on letters.
 *
 * @param publicUrl if absent, the address of the request is used
 */
@ConfigurationProperties("baoxiu")
public record PublicAddress(@Nullable URI publicUrl) {

    public PublicAddress {
        if (publicUrl != null
                && (!("http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme()))
                        || publicUrl.getHost() == null
                        || publicUrl.getRawQuery() != null
                        || publicUrl.getRawFragment() != null)) {
            throw new IllegalArgumentException(
                    "`baoxiu.public-url` must be an address like `https://baoxiu.example.com`, not `" + publicUrl
                            + "`");
        }
    }

    public String of(String path, HttpServletRequest request) {
        String base = publicUrl == null
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : publicUrl.toString().replaceFirst("/+$", "");
        return base + path;
    }
}
