package brokerage.api.published;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and version others know a message by. Fields may be added under the same version; a field that goes, or means
 * something else, makes a new version beside the old one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PublishedAs {

    /** What happened, lower case with hyphens, such as {@code placement-started}. */
    String value();

    int version() default 1;
}
