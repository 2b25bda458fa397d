package brokerage.home;

import brokerage.language.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A home's answer to an admission: the bed, where beds are counted, and what its rules say. */
public record Admission(@Nullable Integer bed, List<Finding> findings) {}
