@NullMarked
package org.bienban.golden;

import org.jspecify.annotations.NullMarked;
