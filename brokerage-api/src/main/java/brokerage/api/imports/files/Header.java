package brokerage.api.imports.files;

import java.util.List;

/** The columns of one file in the order in which it has them. */
record Header(Sheet sheet, List<String> columns) {}
