package brokerage.api.embedded;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** Applies while nobody has set the property, in any of the spellings Spring accepts; a blank counts as not set. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(WhenUnsetCondition.class)
public @interface WhenUnset {

    /** The property's name in its canonical form, {@code words-with-dashes}. */
    String value();
}
