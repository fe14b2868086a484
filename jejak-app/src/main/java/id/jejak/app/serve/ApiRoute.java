package id.jejak.app.serve;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * One route of the API. The document {@code openapi.json} says the same of it, which a test holds.
 *
 * @param method GET or POST
 * @param path path below the host, places in braces
 * @param handler answers
 */
record ApiRoute(HandlerType method, String path, Handler handler) {}
