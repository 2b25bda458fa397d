package brokerage.api.imports.stays;

import brokerage.api.imports.files.Row;

/** A row and what it says. */
record StayRow(Row row, Stay stay) {}
