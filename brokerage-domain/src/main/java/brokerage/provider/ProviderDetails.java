package brokerage.provider;

import brokerage.language.provision.Sector;

/**
 * What an organisation is.
 *
 * @param name its registered name: public, so it may stand in the log
 */
public record ProviderDetails(String name, Sector sector) {}
