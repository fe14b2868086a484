package id.jejak.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium driven through the DevTools protocol, with one tab. */
final class Chromium implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int SECONDS = 60;
    private static final int COLOURS = 64;

    private final Process process;
    private final WebSocket socket;
    private final String session;
    private final AtomicInteger last;
    private final Map<Integer, CompletableFuture<JsonNode>> open;

    /** Addresses that the browser asked for, oldest first. */
    final List<String> requests = new CopyOnWriteArrayList<>();

    /** Dialogs that a page opened, and errors its scripts threw. */
    final List<String> alarms = new CopyOnWriteArrayList<>();

    private final List<String> loads = new CopyOnWriteArrayList<>();

    /** The browser's place on this machine, or null. */
    static @Nullable String place() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name ->
                        Stream.of("/usr/bin/", "/usr/local/bin/", "/snap/bin/").map(folder -> folder + name))
                .filter(path -> Files.isExecutable(Path.of(path)))
                .findFirst()
                .orElse(null);
    }

    private Chromium(
            Process process,
            WebSocket socket,
            String session,
            AtomicInteger last,
            Map<Integer, CompletableFuture<JsonNode>> open) {
        this.process = process;
        this.socket = socket;
        this.session = session;
        this.last = last;
        this.open = open;
    }

    /** Starts a browser with a profile of its own. */
    static Chromium start(Path profile) throws Exception {
        Path port = profile.resolve("DevToolsActivePort");
        Process process = new ProcessBuilder(List.of(
                        String.valueOf(place()),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-extensions",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < SECONDS * 20 && (!Files.exists(port) || Files.size(port) == 0); i++) {
            assertThat(process.isAlive()).as("chromium runs").isTrue();
            Thread.sleep(50);
        }
        List<String> lines = Files.readAllLines(port);
        Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
        Chromium[] self = new Chromium[1];
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)), new Listener(open, self))
                .get(SECONDS, TimeUnit.SECONDS);
        AtomicInteger last = new AtomicInteger();
        Chromium bare = new Chromium(process, socket, "", last, open);
        String target = bare.call("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asString();
        String session = bare.call("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        Chromium browser = new Chromium(process, socket, session, last, open);
        self[0] = browser;
        browser.call("Page.enable", Map.of());
        browser.call("Runtime.enable", Map.of());
        browser.call("Network.enable", Map.of());
        return browser;
    }

    private static final class Listener implements WebSocket.Listener {
        private final Map<Integer, CompletableFuture<JsonNode>> open;
        private final Chromium[] self;
        private final StringBuilder text = new StringBuilder();

        Listener(Map<Integer, CompletableFuture<JsonNode>> open, Chromium[] self) {
            this.open = open;
            this.self = self;
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean end) {
            text.append(data);
            if (end) {
                JsonNode message = MAPPER.readTree(text.toString());
                text.setLength(0);
                if (message.has("id")) {
                    CompletableFuture<JsonNode> waiting =
                            open.remove(message.path("id").asInt());
                    if (waiting != null) {
                        waiting.complete(message);
                    }
                } else if (self[0] != null) {
                    self[0].event(message);
                }
            }
            webSocket.request(1);
            return null;
        }
    }

    private void event(JsonNode message) {
        JsonNode params = message.path("params");
        switch (message.path("method").asString("")) {
            case "Page.loadEventFired" -> loads.add("load");
            case "Network.requestWillBeSent" ->
                requests.add(params.path("request").path("url").asString(""));
            case "Page.javascriptDialogOpening" -> {
                alarms.add("dialog: " + params.path("message").asString(""));
                send("Page.handleJavaScriptDialog", Map.of("accept", false));
            }
            case "Runtime.exceptionThrown" -> alarms.add("exception: " + params.path("exceptionDetails"));
            default -> {
                // Of no concern here.
            }
        }
    }

    private CompletableFuture<JsonNode> send(String method, Map<String, ?> params) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> waiting = new CompletableFuture<>();
        open.put(id, waiting);
        Map<String, Object> message =
                new java.util.LinkedHashMap<>(Map.of("id", id, "method", method, "params", params));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(MAPPER.writeValueAsString(message), true);
        return waiting;
    }

    /** Calls a method of the protocol and gives its result. */
    JsonNode call(String method, Map<String, ?> params) throws Exception {
        JsonNode answer = send(method, params).get(SECONDS, TimeUnit.SECONDS);
        assertThat(answer.path("error").isMissingNode())
                .as(method + ": " + answer.path("error"))
                .isTrue();
        return answer.path("result");
    }

    /** Goes to an address and waits until it is loaded. */
    void open(String address) throws Exception {
        int before = loads.size();
        call("Page.navigate", Map.of("url", address));
        awaitLoad(before);
    }

    /** How many pages were loaded so far. */
    int loads() {
        return loads.size();
    }

    void awaitLoad(int before) throws Exception {
        for (int i = 0; i < SECONDS * 50 && loads.size() <= before; i++) {
            Thread.sleep(20);
        }
        assertThat(loads.size()).as("the page was loaded").isGreaterThan(before);
    }

    /** The value of an expression in the page; promises are awaited. */
    JsonNode evaluate(String expression) throws Exception {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        assertThat(result.path("exceptionDetails").isMissingNode())
                .as(expression.substring(0, Math.min(80, expression.length())) + ": " + result.path("exceptionDetails"))
                .isTrue();
        return result.path("result").path("value");
    }

    /** Width of the window and whether it is dark. */
    void look(int width, int height, boolean dark) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Presses a key. */
    void press(String key) throws Exception {
        call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key.length() == 1 ? key : ""));
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** A picture of the window, in its most frequent 64 colours, so that pictures stay small. */
    void shoot(Path file) throws Exception {
        String data = call("Page.captureScreenshot", Map.of("format", "png"))
                .path("data")
                .asString();
        BufferedImage seen = ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(data.getBytes(StandardCharsets.US_ASCII))));
        Map<Integer, Integer> counts = new HashMap<>();
        for (int rgb : seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth())) {
            counts.merge(rgb & 0xFFFFFF, 1, Integer::sum);
        }
        int[] palette = counts.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Integer, Integer> each) -> -each.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
        IndexColorModel colours = new IndexColorModel(6, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage small =
                new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
        Map<Integer, Integer> nearest = new HashMap<>();
        for (int y = 0; y < seen.getHeight(); y++) {
            for (int x = 0; x < seen.getWidth(); x++) {
                int rgb = seen.getRGB(x, y) & 0xFFFFFF;
                small.getRaster().setSample(x, y, 0, nearest.computeIfAbsent(rgb, each -> nearest(each, palette)));
            }
        }
        ImageIO.write(small, "png", file.toFile());
    }

    private static int nearest(int rgb, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int red = (rgb >> 16 & 255) - (palette[i] >> 16 & 255);
            int green = (rgb >> 8 & 255) - (palette[i] >> 8 & 255);
            int blue = (rgb & 255) - (palette[i] & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** Runs axe-core in the page; gives its violations, one line each. */
    List<String> axe(String source) throws Exception {
        evaluate(source + "; 'loaded'");
        JsonNode found = evaluate(
                "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v =>"
                        + " v.id + ': ' + v.help + ' @ ' + v.nodes.slice(0, 3).map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | ')))");
        List<String> violations = new ArrayList<>();
        found.forEach(each -> violations.add(each.asString()));
        return violations;
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        // Its helpers go on writing into the profile for a while after the browser itself is gone, and the folder could
        // not be deleted.
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroy);
        try {
            for (ProcessHandle each : all) {
                if (!ended(each)) {
                    each.destroyForcibly();
                    ended(each);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process) throws InterruptedException {
        for (int i = 0; i < 100 && process.isAlive(); i++) {
            Thread.sleep(50);
        }
        return !process.isAlive();
    }
}
