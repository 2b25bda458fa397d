/** Who may do and see what: roles, what each role is permitted, and the marks that put a permission on a door or a field. */
@NullMarked
package brokerage.api.access;

import org.jspecify.annotations.NullMarked;
