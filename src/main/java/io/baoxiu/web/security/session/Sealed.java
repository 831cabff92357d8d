package io.baoxiu.web.security.session;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;

/** Encrypted texts, which nobody without the key can read or create. */
public final class Sealed {

    private static final JWEHeader FORM = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final byte[] key;
    private final String purpose;

    /**
     * @param key 32 bytes
     * @param purpose a text sealed for another purpose is not opened
     */
    public Sealed(byte[] key, String purpose) {
        this.key = key.clone();
        this.purpose = purpose;
    }

    public String seal(JWTClaimsSet.Builder claims) {
        try {
            var sealed = new EncryptedJWT(FORM, claims.audience(purpose).build());
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws JOSEException when it was sealed with another key or for another purpose, or was changed */
    public JWTClaimsSet open(String text) throws ParseException, JOSEException {
        EncryptedJWT sealed = EncryptedJWT.parse(text);
        sealed.decrypt(new DirectDecrypter(key));
        JWTClaimsSet claims = sealed.getJWTClaimsSet();
        if (!claims.getAudience().contains(purpose)) {
            throw new JOSEException("sealed for " + claims.getAudience());
        }
        return claims;
    }
}
