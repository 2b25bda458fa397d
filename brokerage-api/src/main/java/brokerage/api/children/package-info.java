/** Children over HTTP: who they are, when they came into care and when they left. */
@NullMarked
package brokerage.api.children;

import org.jspecify.annotations.NullMarked;
