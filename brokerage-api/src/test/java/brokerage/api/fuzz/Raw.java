package brokerage.api.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import brokerage.api.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;

/** A request byte by byte, for addresses that no client would send. */
final class Raw {

    private Raw() {}

    /** With which status it is answered. */
    static int status(int port, String target) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port);
                var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1))) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nConnection: close\r\n\r\n"
                            .formatted(target, Tokens.bearer("hostile", "a.smith", "commissioner"))
                            .getBytes(ISO_8859_1));
            return Integer.parseInt(
                    answer.readLine().substring("HTTP/1.1 ".length()).strip());
        }
    }
}
