/**
 * Stage 2: what the tables know. Loads the tab-separated tables of {@code models/} into one compact
 * matcher over syllable ids and marks, in one pass over the tokens, the longest phrase of each
 * table at each token.
 */
@NullMarked
package org.bienban.lexicon;

import org.jspecify.annotations.NullMarked;
