package io.baoxiu.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secret by which the service recognizes what it gave to browsers: created once, by the first replica that starts. */
@Component
public final class SealingKey {

    private static final int BYTES = 32;

    private final byte[] bytes;

    SealingKey(JdbcClient sql) {
        sql.sql("insert into sealing_key (one, content) values (1, ?) on conflict (one) do nothing")
                .param(Base64.getEncoder().encodeToString(random()))
                .update();
        bytes = Base64.getDecoder()
                .decode(sql.sql("select content from sealing_key")
                        .query(String.class)
                        .single());
    }

    /** 32 of them. */
    public byte[] bytes() {
        return bytes.clone();
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
