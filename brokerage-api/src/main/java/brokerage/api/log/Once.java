package brokerage.api.log;

/**
 * Makes a repeated command safe: the first answer is stored with its events, a repeat gets that answer and changes nothing.
 *
 * @param key chosen by the sender, unique within the council
 * @param fingerprint of everything that was sent, to notice a key used again for something else
 * @param location of what the command makes, to be answered to a repeat as well
 */
public record Once(String key, String fingerprint, String location) {}
