package brokerage.api;

import brokerage.api.embedded.TestServers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole running service: HTTP on a free port, real PostgreSQL, real Kafka. Put it alone on a test class:
 * all that carry nothing else share one application; a property or a replaced bean of one's own costs a second start. Inject
 * {@code RestTestClient} to knock at the door and {@code KafkaBroker} to take the broker away.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestServers.class)
@AutoConfigureRestTestClient
public @interface WholeService {}
