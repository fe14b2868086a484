package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Reason;

/**
 * What a telling's date rests on where other words than its own give it.
 *
 * @param why what speaks for it
 * @param words the words that give it
 */
record Borrowed(Reason why, Citation words) {}
