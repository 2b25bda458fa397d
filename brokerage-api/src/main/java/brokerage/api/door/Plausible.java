package brokerage.api.door;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date that can be meant: neither before 1900 nor many years ahead, which are slips of the finger. */
@Documented
@Constraint(validatedBy = Plausible.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface Plausible {

    String message() default "A date lies between 1900 and {yearsAhead} years from today";

    int yearsAhead() default 5;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing is plausible; whether it may be missing is another rule's. */
    final class Check implements ConstraintValidator<Plausible, LocalDate> {

        private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

        private final Clock clock;
        private int yearsAhead;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public void initialize(Plausible plausible) {
            yearsAhead = plausible.yearsAhead();
        }

        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            if (date == null) return true;
            LocalDate latest = LondonDay.today(clock).plusYears(yearsAhead);
            return !date.isBefore(EARLIEST) && !date.isAfter(latest);
        }
    }
}
