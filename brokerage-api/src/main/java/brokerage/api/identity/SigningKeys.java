package brokerage.api.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** What tokens are signed with: made on the first start, kept for the next, readable by their owner alone. */
final class SigningKeys {

    private static final int BITS = 2048;

    private SigningKeys() {}

    static JWKSet at(Path file) {
        try {
            if (!Files.exists(file)) make(file);
            return JWKSet.load(file.toFile());
        } catch (IOException | JOSEException | ParseException failure) {
            throw new IllegalStateException("The keys in " + file + " cannot be used", failure);
        }
    }

    /** Whole or not at all, also when the service is killed meanwhile. */
    private static void make(Path file) throws IOException, JOSEException {
        var key = new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate();
        Path folder = file.toAbsolutePath().getParent();
        var ownersAlone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, "keys", ".new", ownersAlone);
        Files.writeString(unfinished, new JWKSet(key).toString(false));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
