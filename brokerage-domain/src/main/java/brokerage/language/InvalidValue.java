package brokerage.language;

import brokerage.language.Refusal.Invalid;

/** A value that breaks its own rule, whatever is recorded. */
public record InvalidValue(String field, String inWords) implements Invalid {}
