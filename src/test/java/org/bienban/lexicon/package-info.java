@NullMarked
package org.bienban.lexicon;

import org.jspecify.annotations.NullMarked;
