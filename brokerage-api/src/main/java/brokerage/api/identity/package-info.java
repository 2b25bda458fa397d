/**
 * An identity provider inside the service, so that one command starts everything: asleep when another one is named by
 * {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}. Its people are made up and their passwords known to all: for
 * a developer's machine, never for a council's.
 */
@NullMarked
package brokerage.api.identity;

import org.jspecify.annotations.NullMarked;
