package brokerage.child;

import brokerage.language.AbsenceKind;
import brokerage.language.Period;

/** Nights a child spends elsewhere while the bed is kept: retained, paid for and not void. */
public record Absence(AbsenceKind kind, Period period) {}
