package brokerage.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** The one exception for rules, with this very refusal in it. */
public final class RefusedWith extends TypeSafeMatcher<Refused> {

    private final Refusal expected;

    private RefusedWith(Refusal expected) {
        super(Refused.class);
        this.expected = expected;
    }

    public static Matcher<Refused> refusedWith(Refusal expected) {
        return new RefusedWith(expected);
    }

    /** For code that is called straight, without a fixture. */
    public static void assertRefused(Refusal expected, ThrowingCallable call) {
        Refused refused = catchThrowableOfType(Refused.class, call);
        assertThat(refused).as("nothing was refused").isNotNull();
        assertThat(refused.refusal()).isEqualTo(expected);
    }

    @Override
    protected boolean matchesSafely(Refused thrown) {
        return thrown.refusal().equals(expected);
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("refused: ").appendText(expected.toString());
    }

    @Override
    protected void describeMismatchSafely(Refused thrown, Description mismatch) {
        mismatch.appendText("refused: ").appendText(thrown.refusal().toString());
    }
}
