package org.bienban.people;

/**
 * What comparing two gave.
 *
 * @param evidence how many times likelier the offices are if the two are one person, as a decimal
 *     logarithm; negative where they speak against it
 * @param best what speaks most for it
 * @param worst what speaks most against it
 */
record Verdict(double evidence, Reason best, Reason worst) {}
