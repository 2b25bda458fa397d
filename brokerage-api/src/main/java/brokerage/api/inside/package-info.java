/** The API as our own pages use it: its own addresses, asked inside the service in the name of whoever looks at the page. */
@NullMarked
package brokerage.api.inside;

import org.jspecify.annotations.NullMarked;
