/**
 * Order and contracts of the stages. In: articles. Out: {@link id.jejak.engine.document.Annotated} articles, one by one.
 *
 * <p>Start at {@link id.jejak.engine.pipeline.Stage}, then {@link id.jejak.engine.pipeline.ArticlePipeline}.
 */
@NullMarked
package id.jejak.engine.pipeline;

import org.jspecify.annotations.NullMarked;
