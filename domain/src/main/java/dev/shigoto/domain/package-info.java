/// What is a job, a seeker, a query, and how do Japanese ads and seekers spell it?
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain;
