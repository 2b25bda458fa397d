package brokerage.child;

import brokerage.language.Period;
import brokerage.language.care.AbsenceKind;

/** Nights a child spends elsewhere while the bed is kept: retained, paid for and not void. */
public record Absence(AbsenceKind kind, Period period) {}
