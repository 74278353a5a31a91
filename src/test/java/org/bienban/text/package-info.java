@NullMarked
package org.bienban.text;

import org.jspecify.annotations.NullMarked;
