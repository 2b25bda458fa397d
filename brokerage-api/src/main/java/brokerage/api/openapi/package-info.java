/** The description of the service for people and their tools, at {@code /v3/api-docs} and {@code /swagger-ui.html}. */
@NullMarked
package brokerage.api.openapi;

import org.jspecify.annotations.NullMarked;
