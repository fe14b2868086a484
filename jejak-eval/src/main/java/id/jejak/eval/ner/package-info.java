/** Learns the tagger of names and the classes of words, and measures both. Start at {@link id.jejak.eval.ner.TrainNames}. */
@NullMarked
package id.jejak.eval.ner;

import org.jspecify.annotations.NullMarked;
