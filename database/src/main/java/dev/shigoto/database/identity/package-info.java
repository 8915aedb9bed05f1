/// Which jobs are one opening? {@link dev.shigoto.database.identity.JobIdentities} keeps the groups
/// that the domain's rule makes, follows the changes of jobs in turns of its own, and says what is
/// known of an opening. Whatever changes in what a document tells is queued for the index like any
/// change of a job.
@org.jspecify.annotations.NullMarked
package dev.shigoto.database.identity;
