/**
 * Articles about one happening, and the running matter above. In: annotated articles and echoes. Out: {@link
 * id.jejak.engine.story.Story}. Start reading at {@code StoryFinder}; {@code Likeness} says what joins two articles.
 */
@NullMarked
package id.jejak.engine.story;

import org.jspecify.annotations.NullMarked;
