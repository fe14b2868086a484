package id.jejak.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the server answers.
 *
 * @param name address or host name to listen on
 * @param port a TCP port, or 0 for any free one
 * @param token what every request must carry; null on the loopback address, which nobody else reaches
 * @param isLoopback whether the address is reached from this machine alone
 * @param isWildcard whether it stands for every address of this machine
 */
public record Binding(String name, int port, @Nullable String token, boolean isLoopback, boolean isWildcard) {
    private static final int TOKEN_BYTES = 16;

    /** The loopback address. */
    public static Binding loopback(int port) {
        return new Binding("127.0.0.1", port, null, true, false);
    }

    /**
     * An address as the user names it; off the loopback with a token of its own.
     *
     * @throws UnknownHostException when there is no such address
     */
    public static Binding of(String address, int port) throws UnknownHostException {
        InetAddress found = InetAddress.getByName(address);
        if (found.isLoopbackAddress()) {
            return loopback(port);
        }
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return new Binding(
                address.toLowerCase(Locale.ROOT),
                port,
                HexFormat.of().formatHex(random),
                false,
                found.isAnyLocalAddress());
    }
}
