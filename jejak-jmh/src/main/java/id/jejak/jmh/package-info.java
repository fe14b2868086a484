/** How fast single stages are: JMH benchmarks, built in the profile {@code jmh} alone, never shipped. */
@NullMarked
package id.jejak.jmh;

import org.jspecify.annotations.NullMarked;
