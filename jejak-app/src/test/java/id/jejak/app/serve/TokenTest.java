package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Off the loopback address every request carries the token. */
class TokenTest {
    @Test
    void everyAddressButTheLoopbackAsksForATokenOfItsOwn() throws Exception {
        assertThat(Binding.of("localhost", 0).token()).isNull();
        assertThat(Binding.of("::1", 0).token()).isNull();
        Binding first = Binding.of("0.0.0.0", 0);
        assertThat(first.token())
                .hasSize(32)
                .isNotEqualTo(Binding.of("0.0.0.0", 0).token());
        try (ChronicleServer server = ChronicleServer.start(new ServedCase(HandMade.view()), Locale.ENGLISH, first);
                HttpClient client = HttpClient.newHttpClient()) {
            String address = "http://127.0.0.1:" + server.port() + "/";
            assertThat(status(client, address, null)).isEqualTo(401);
            assertThat(status(client, address, "Bearer nonsense")).isEqualTo(401);
            assertThat(status(client, address + "api/v1/entries", null)).isEqualTo(401);
            assertThat(status(client, address + "api/v1/entries", "Bearer " + first.token()))
                    .isEqualTo(200);
            HttpResponse<String> once = client.send(
                    HttpRequest.newBuilder(URI.create(address + "?token=" + first.token()))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(once.statusCode()).isEqualTo(200);
            assertThat(once.headers().firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
        }
    }

    private static int status(HttpClient client, String address, @Nullable String authorization) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
