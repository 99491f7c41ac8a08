package dk.pejlingfixture.store;

import org.springframework.batch.core.job.Job;

/** Breaks: only run knows Spring Batch. */
record KnowsBatch(Job job) {}
