/**
 * How well records agree with what careful readers wrote down: the library behind {@code bienban
 * evaluate}.
 *
 * <p>{@link org.bienban.evaluation.GoldFolder} reads the readers' files, {@link
 * org.bienban.evaluation.AnswerFile} the records, and {@link org.bienban.evaluation.Evaluation}
 * compares them. All results are immutable and safe for any number of threads. Nothing that makes
 * records knows this package.
 */
@NullMarked
package org.bienban.evaluation;

import org.jspecify.annotations.NullMarked;
