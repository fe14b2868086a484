package id.jejak.engine.chronicle;

import id.jejak.engine.document.Citation;
import id.jejak.engine.document.Reason;

/**
 * A value that the words of one place leave open or vague and those of another give.
 *
 * @param field {@code date}
 * @param value the value taken
 * @param vague the words that leave it open: a vaguer date, else the trigger
 * @param precise the words that give it
 * @param why what speaks for it
 */
public record Repair(String field, String value, Citation vague, Citation precise, Reason why) {}
