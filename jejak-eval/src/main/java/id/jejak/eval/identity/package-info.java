/**
 * Who is taken for one over many articles, drawn in pairs for a person to judge.
 */
@NullMarked
package id.jejak.eval.identity;

import org.jspecify.annotations.NullMarked;
