package brokerage.home;

import brokerage.language.Period;
import brokerage.language.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A home's answer to an admission: the bed, where beds are counted, and what its rules say.
 *
 * @param kept the nights that bed can be kept until the child comes; none where none are asked for, or no bed is given
 */
public record Admission(
        @Nullable Integer bed,
        List<Finding> findings,
        @Nullable Period kept) {}
