package brokerage.api.work.shown;

/** Where somebody can go on. */
public record Link(String text, String address) {}
