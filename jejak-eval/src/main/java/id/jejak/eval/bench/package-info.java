/**
 * Speed and memory. In: a file of articles. Out: articles a second, megabytes a second, each stage's share, allocation and peak
 * memory. Start at {@link id.jejak.eval.bench.BenchCommand}.
 */
@NullMarked
package id.jejak.eval.bench;

import org.jspecify.annotations.NullMarked;
