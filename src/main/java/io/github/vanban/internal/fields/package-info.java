/**
 * Every field of the output, told once: its name, its form, how it is got and set, and what it
 * says. JSON out and in, tables, the database, the schemas and the reference for users are made
 * from these lists.
 */
@NullMarked
package io.github.vanban.internal.fields;

import org.jspecify.annotations.NullMarked;
