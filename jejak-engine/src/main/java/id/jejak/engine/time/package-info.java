/**
 * Time expressions with values (TIMEX3, the extents and values of JejakBench's guidelines). In: sentences, quotations and the publication
 * date. Out: {@link id.jejak.engine.document.TimeExpression}, sorted and disjoint.
 *
 * <p>Start with {@code TimeStage}. Recognition and resolution are apart: {@code Finder} walks the words of a {@code Stretch} and takes the
 * longest match of the rule tables ({@code Rules}, {@code Phrase}, over the classes of {@code Vocabulary}); {@code Resolver} gives what was
 * found its value from the publication date, the tense of the clause and the other dates of the article. How to add a word or a rule, and
 * what of TIMEX3 is covered: {@code docs/time.md}.
 */
@NullMarked
package id.jejak.engine.time;

import org.jspecify.annotations.NullMarked;
