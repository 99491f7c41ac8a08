package dk.pejling;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program. */
@SpringBootApplication
public class Pejling {
  public static void main(String[] args) {
    System.out.println("x");
  }
}
