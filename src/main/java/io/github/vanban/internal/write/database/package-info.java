/**
 * Extractions in a database: SQLite, PostgreSQL, or another that speaks JDBC and their SQL. The
 * tables, keys, indexes and views are those of {@code io/github/vanban/schema/database.sql}.
 */
@NullMarked
package io.github.vanban.internal.write.database;

import org.jspecify.annotations.NullMarked;
