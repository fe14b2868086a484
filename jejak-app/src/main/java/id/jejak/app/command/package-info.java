/**
 * What a user can ask for, one small class for each command.
 *
 * <p>In: words of the command line. Out: text or data on standard output, faults on standard error, an exit code: 0 done, 1 something
 * was wrong with the result, 2 usage, 3 some inputs could not be read. Start at {@link id.jejak.app.command.JejakCommand}, then
 * {@link id.jejak.app.command.RunCommand}.
 */
@NullMarked
package id.jejak.app.command;

import org.jspecify.annotations.NullMarked;
