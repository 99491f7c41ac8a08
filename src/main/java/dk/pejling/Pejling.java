package dk.pejling;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The program's parts, wired by Spring. People start {@code dk.pejling.cli.Main}, which asks for
 * them only when a command needs the database; the build starts this class to prepare them ahead of
 * time.
 */
@SpringBootApplication
public class Pejling {
  public static void main(String[] args) {
    SpringApplication.run(Pejling.class, args).close();
  }
}
