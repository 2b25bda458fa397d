package brokerage.language.id;

import java.util.List;

/** A command that names streams besides its own; each must have been recorded before the command is considered. */
public interface Refers {

    List<? extends Identifier> refersTo();
}
