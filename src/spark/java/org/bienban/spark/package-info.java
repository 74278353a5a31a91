/**
 * Bienban on Apache Spark: {@link org.bienban.spark.BienbanSpark} makes a dataset of records of a
 * dataset of texts, {@link org.bienban.spark.ExtractJob} is a job for {@code spark-submit}.
 */
@NullMarked
package org.bienban.spark;

import org.jspecify.annotations.NullMarked;
