package id.jejak.app.serve;

import io.javalin.http.sse.SseClient;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Server-sent events: {@code progress} and {@code done} of jobs, {@code case} when the case changed. */
final class EventStream {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ServedCase served;

    EventStream(ServedCase served) {
        this.served = served;
    }

    /** Keeps a client told until it goes. */
    void open(SseClient client) {
        client.keepAlive();
        ServedCase.Listener listener = new ServedCase.Listener() {
            @Override
            public synchronized void event(String name, ServedCase.@Nullable Job job) {
                send(client, name, job);
            }
        };
        served.listen(listener);
        client.onClose(() -> served.forget(listener));
        send(client, "case", null);
    }

    private void send(SseClient client, String name, ServedCase.@Nullable Job job) {
        if (client.terminated()) {
            return;
        }
        CaseView view = served.view();
        client.sendEvent(
                name,
                job == null
                        ? "{\"articles\":" + view.chronicle().articles().size() + ",\"entries\":"
                                + view.chronicle().entries().size() + "}"
                        : MAPPER.writeValueAsString(ServedCase.asMap(job)));
    }
}
