/**
 * PostgreSQL and Kafka inside the service, so that one command starts everything. Each sleeps when another one is configured
 * by {@code spring.datasource.url} or {@code spring.kafka.bootstrap-servers}. Both listen on loopback only and trust whoever
 * reaches them: for a developer's machine, never for a council's.
 */
@NullMarked
package brokerage.api.embedded;

import org.jspecify.annotations.NullMarked;
