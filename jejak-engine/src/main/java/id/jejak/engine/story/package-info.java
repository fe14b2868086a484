/**
 * Articles about one happening. In: annotated articles and echoes. Out: {@link id.jejak.engine.story.Story}.
 */
@NullMarked
package id.jejak.engine.story;

import org.jspecify.annotations.NullMarked;
