/**
 * Who did what to whom (PLOVER). In: all layers before. Out: events.
 */
@NullMarked
package id.jejak.engine.event;

import org.jspecify.annotations.NullMarked;
