package brokerage.api.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Chooses ports on loopback. Looking before a server starts matters more than it seems: a PostgreSQL of somebody else on the
 * same port would answer our first query, and we would go on with their database.
 */
final class LoopbackPort {

    private LoopbackPort() {}

    /** The wanted port, or any free one where 0 is wanted; refused if somebody listens there. */
    static int of(int wanted, String property) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // connections that are still closing after a restart do not count
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + wanted + " on loopback is taken.",
                    "Stop what listens there, or set " + property + " to another port (0 for any free one).",
                    e);
        }
    }
}
