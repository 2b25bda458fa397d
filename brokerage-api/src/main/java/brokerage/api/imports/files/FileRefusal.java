package brokerage.api.imports.files;

import brokerage.language.Refusal;
import java.util.List;

/** Why files cannot be imported at all: nothing of them is read as a record. */
public sealed interface FileRefusal extends Refusal {

    String file();

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default String field() {
        return file();
    }

    record NothingToImport(String file) implements FileRefusal {
        public NothingToImport() {
            this("files");
        }

        @Override
        public String inWords() {
            return "there is no file of the import format among them; they are " + Sheet.files();
        }
    }

    record UnknownFile(String file) implements FileRefusal {
        @Override
        public String inWords() {
            return "%s is not a file of the import format; they are %s".formatted(file, Sheet.files());
        }
    }

    record FileTwice(String file) implements FileRefusal {
        @Override
        public String inWords() {
            return file + " is there twice";
        }
    }

    record EmptyFile(String file) implements FileRefusal {
        @Override
        public String inWords() {
            return file + " is empty: it needs a line with the names of its columns at least";
        }
    }

    record NotUtf8(String file, long line) implements FileRefusal {
        @Override
        public String inWords() {
            return "line %d of %s is not UTF-8".formatted(line, file);
        }
    }

    /** The header names other columns than the format has. */
    record WrongColumns(String file, List<String> missing, List<String> unknown, List<String> twice)
            implements FileRefusal {
        @Override
        public String inWords() {
            return "%s: columns missing: %s; columns not known: %s; columns there twice: %s"
                    .formatted(file, list(missing), list(unknown), list(twice));
        }

        private static String list(List<String> columns) {
            return columns.isEmpty() ? "none" : String.join(", ", columns);
        }
    }

    /** A quote that is never closed, or text after one that is. */
    record NotCsv(String file, long afterLine) implements FileRefusal {
        @Override
        public String inWords() {
            return "%s cannot be read as CSV in the record after line %d: a quote is not closed, or text follows one"
                    .formatted(file, afterLine);
        }
    }

    record BrokenZip(String file) implements FileRefusal {
        @Override
        public String inWords() {
            return file + " cannot be read as a zip file";
        }
    }

    /** Bounds the work and the memory an upload can ask for, whatever it unpacks to. */
    record TooLarge(String file, String limit) implements FileRefusal {
        @Override
        public String inWords() {
            return "%s is more than an import takes at once: %s".formatted(file, limit);
        }
    }
}
