package brokerage.api.audit;

import java.time.Instant;
import java.util.SortedSet;

/**
 * That somebody asked for something and was answered. Holds no address as it was sent, only its template: what is typed
 * into an address may be personal.
 *
 * @param what the name of the operation; empty when the address has none
 * @param address its template; empty when there is none of that address
 * @param status of the answer, as HTTP says it
 * @param subjects the records named in the address, and every child named in it or in the answer
 * @param position in the log that it was answered at; 0 when the answer did not say
 */
record Look(
        String council,
        Instant at,
        Kind kind,
        String what,
        String actor,
        String role,
        String client,
        String correlation,
        String address,
        int status,
        SortedSet<String> subjects,
        long position) {}
