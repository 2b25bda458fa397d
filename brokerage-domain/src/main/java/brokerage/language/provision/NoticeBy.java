package brokerage.language.provision;

import brokerage.language.Word;

/** Which side of a contract gave notice. */
public enum NoticeBy implements Word {
    COUNCIL,
    PROVIDER
}
