/**
 * Measures how fast the product reads, stage by stage and whole, with other tools beside it in the
 * same run. {@link org.bienban.benchmark.Benchmarks} is the command.
 */
@NullMarked
package org.bienban.benchmark;

import org.jspecify.annotations.NullMarked;
