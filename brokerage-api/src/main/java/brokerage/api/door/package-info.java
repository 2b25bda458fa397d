/**
 * What all endpoints share: who asks, what guards a request, and how a command goes down and its receipt comes back.
 */
@NullMarked
package brokerage.api.door;

import org.jspecify.annotations.NullMarked;
