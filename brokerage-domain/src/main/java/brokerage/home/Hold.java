package brokerage.home;

import brokerage.language.Period;
import brokerage.language.id.ChildRef;
import org.jspecify.annotations.Nullable;

/** Nights a bed is kept for a match. Ends by itself at its date: nobody need release it, no timer need run. */
public record Hold(Period period, @Nullable ChildRef child) {}
