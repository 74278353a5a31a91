/**
 * The form of the models in which nothing is left to be done when they are loaded: arrays of
 * numbers and texts as they lie in memory. It is written when the product is built, beside the
 * tables that it was made from; a program that finds it need not read those.
 */
@NullMarked
package org.bienban.compact;

import org.jspecify.annotations.NullMarked;
