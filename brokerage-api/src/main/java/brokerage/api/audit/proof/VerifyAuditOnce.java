package brokerage.api.audit.proof;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * With {@code --brokerage.audit.verify=true} the service proves its audit, says what it found and ends: 0 if all fits. The
 * heads it tells are to be noted elsewhere.
 */
@Component
@ConditionalOnProperty("brokerage.audit.verify")
class VerifyAuditOnce implements ApplicationRunner, ExitCodeGenerator {

    private final AuditProof proof;
    private final ApplicationContext service;
    private int exitCode;

    VerifyAuditOnce(AuditProof proof, ApplicationContext service) {
        this.proof = proof;
        this.service = service;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AuditProof.Finding found = proof.look();
        found.heads().forEach((council, head) -> System.out.printf("%s stands at %s%n", council, head));
        found.faults().forEach(System.out::println);
        System.out.printf(
                "%d chains looked at, %d faults%n",
                found.heads().size(), found.faults().size());
        exitCode = found.faults().isEmpty() ? 0 : 1;
        new Thread(() -> System.exit(SpringApplication.exit(service)), "verify-end").start();
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
