package brokerage.signoff;

import brokerage.language.StoredAs;
import brokerage.language.id.SignOffId;

/** All that happens to a month's sign-off; of several the last told stands, and all are kept. */
public sealed interface SignOffEvent {

    SignOffId signOff();

    @StoredAs("signoff.month-signed-off")
    record MonthSignedOff(SignOffId signOff, Signature signature) implements SignOffEvent {}
}
