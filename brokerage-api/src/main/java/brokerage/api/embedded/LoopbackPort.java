package brokerage.api.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Chooses ports on loopback. Looking before a server starts matters more than it seems: a PostgreSQL of somebody else on the
 * same port would answer our first query, and we would go on with their database.
 */
final class LoopbackPort {

    /** Below what systems lend to outgoing connections, any of which could take the port before its server gets there. */
    private static final int FIRST = 20_000;

    private static final int LAST = 32_700;
    private static final Set<Integer> given = ConcurrentHashMap.newKeySet();

    private LoopbackPort() {}

    /** The wanted port, refused if somebody listens there; or any free one where 0 is wanted. */
    static int of(int wanted, String property) {
        if (wanted == 0) {
            return any();
        }
        if (!isFree(wanted)) {
            throw new CannotStart(
                    "Port " + wanted + " on loopback is taken.",
                    "Stop what listens there, or set " + property + " to another port (0 for any free one).");
        }
        return wanted;
    }

    /** Never the same twice, since a first start takes seconds until it listens and another may be choosing meanwhile. */
    static int any() {
        int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
        while (!given.add(port) || !isFree(port)) {
            port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
        }
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that are still closing after a restart do not count
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
