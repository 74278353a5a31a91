/**
 * Stage 1: tokens. One pass over the caller's string, which is never changed, gives tokens with
 * their positions (UTF-16 offsets into that string), their shape and the integer id of their folded
 * syllable, and the sentences they form. Everything after this stage compares integers.
 */
@NullMarked
package org.bienban.text;

import org.jspecify.annotations.NullMarked;
