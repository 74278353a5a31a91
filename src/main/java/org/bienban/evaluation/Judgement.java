package org.bienban.evaluation;

/**
 * Whether an official of a record was right, and how sure the record was.
 *
 * @param confidence what the record said, 0 to 1
 * @param right whether gold has the official
 */
public record Judgement(double confidence, boolean right) {}
