package id.jejak.app.serve;

import io.javalin.http.HttpStatus;

/** Something wrong with a request, told as {@code application/problem+json} (RFC 9457). */
final class ApiFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    ApiFault(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    static ApiFault notFound(String what, String id) {
        return new ApiFault(HttpStatus.NOT_FOUND, "there is no " + what + " \"" + id + "\"");
    }

    static ApiFault wrong(String detail) {
        return new ApiFault(HttpStatus.BAD_REQUEST, detail);
    }

    HttpStatus status() {
        return status;
    }
}
