package brokerage.api.council;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the councils' settings when the service starts. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Councils.class)
class CouncilSettings {}
