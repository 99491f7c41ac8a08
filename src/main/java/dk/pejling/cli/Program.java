package dk.pejling.cli;

import dk.pejling.run.Explanations;
import dk.pejling.run.InputCheck;
import dk.pejling.run.InputWatch;
import dk.pejling.run.ProfileDrafts;
import dk.pejling.run.ProgressSheets;
import dk.pejling.run.Releases;
import dk.pejling.run.ReportPreview;
import dk.pejling.run.ReportRuns;
import dk.pejling.run.Versions;
import dk.pejling.run.approval.Approvals;
import dk.pejling.run.approval.Submissions;
import dk.pejling.run.audit.AuditTrail;
import dk.pejling.run.verification.ReportVerification;

/** The parts that commands ask for; each is made when it is first asked for. */
interface Program extends AutoCloseable {
  /** Opens the state folder and the database. */
  ReportRuns runs();

  InputCheck check();

  /** Reads the state folder beside whoever works in it. */
  Explanations explanations();

  /** Reads the state folder beside whoever works in it. */
  ReportPreview preview();

  ProgressSheets sheets();

  /** Opens the state folder and the database. */
  Releases releases();

  /** Opens the state folder and the database. */
  Approvals approvals();

  /** Opens the state folder and the database. */
  Submissions submissions();

  /** Opens the state folder and the database. */
  AuditTrail audit();

  /** Reads the state folder beside whoever works in it. */
  Versions versions();

  /** Opens the state folder and the database only while it takes files. */
  InputWatch watch();

  ProfileDrafts profiles();

  /** Needs nothing but the file. */
  ReportVerification verification();

  /** Whether state folder and database are in use. */
  boolean isOpen();

  @Override
  void close();
}
