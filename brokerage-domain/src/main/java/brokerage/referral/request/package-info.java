/**
 * What is asked for: how soon, what kind of home, where, and what the child needs. The vocabulary is that of the national
 * Placements Data Standard and, for needs, of the Valuing Care profile.
 */
@NullMarked
package brokerage.referral.request;

import org.jspecify.annotations.NullMarked;
