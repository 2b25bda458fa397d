package brokerage.api.imports.telling;

import brokerage.api.imports.files.Sheet;
import brokerage.language.id.Identifier;

/**
 * What a row says.
 *
 * @param key which row of its file it is, whatever it says: found again in the next import
 * @param stream the record it is told to
 * @param says its facts; personal data only by reference
 */
public record Fact(Sheet sheet, String key, Identifier stream, Object says) {}
