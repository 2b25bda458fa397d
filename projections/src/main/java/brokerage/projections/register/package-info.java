/** The register of providers, contracts and homes. */
@NullMarked
package brokerage.projections.register;

import org.jspecify.annotations.NullMarked;
