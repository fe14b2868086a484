/**
 * Which statements are one, told several times: inside an article, by several outlets, in another translation.
 *
 * <p>In: statements of annotated articles, echoes, who is who. Out: {@link id.jejak.engine.statement.StatementGroup}s, each with its
 * variants and how every variant differs from the fullest one. Start at {@link id.jejak.engine.statement.StatementGrouper}; how two
 * statements are judged stands in {@code Sameness}.
 */
@NullMarked
package id.jejak.engine.statement;

import org.jspecify.annotations.NullMarked;
