/**
 * Who and what is named. In: sentences and times. Out: entities with mentions, aliases and offices.
 */
@NullMarked
package id.jejak.engine.entity;

import org.jspecify.annotations.NullMarked;
