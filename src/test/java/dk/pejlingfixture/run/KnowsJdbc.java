package dk.pejlingfixture.run;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Breaks: only store knows JDBC. */
record KnowsJdbc(JdbcClient client) {}
