package brokerage.language;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and version an event is stored under. Neither ever changes for what is already stored: a class may be renamed
 * or moved, its stored name stays, and a new form of the event is a new version with an upcaster from the old one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StoredAs {

    /** Kind of stream, dot, what happened; lower case with hyphens, such as {@code child.placement-started}. */
    String value();

    int version() default 1;
}
