package brokerage.api.vault;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** 128 random bits in 22 characters that need no escaping in a URL. */
@Component
final class RandomKeys implements Keys {

    private static final int BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
