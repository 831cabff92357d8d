package io.baoxiu.cli;

import io.baoxiu.analysis.difference.TooIntricate;
import io.baoxiu.cli.console.OutputLost;
import io.baoxiu.cli.console.TypedArguments;
import io.baoxiu.cli.store.NotEmbedded;
import io.baoxiu.cli.table.TablesUnfit;
import io.baoxiu.runtime.startup.UnusableDatabase;
import io.baoxiu.security.AccountRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.springframework.dao.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Reports in one line what a command cannot read; a bug in the software is not hidden. */
final class Unable implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult arguments) throws Exception {
        if (thrown instanceof NoSuchFileException absent) {
            return tell(command, "there is no file `" + named(absent.getFile(), arguments) + "`");
        }
        if (thrown instanceof OutputLost lost) {
            return tell(command, String.valueOf(lost.getMessage()));
        }
        if (thrown instanceof FileAlreadyExistsException there) {
            return tell(command, "there is a file `" + there.getFile() + "` already");
        }
        if (thrown instanceof IOException || thrown instanceof UncheckedIOException) {
            return tell(command, "cannot read: " + thrown.getMessage());
        }
        if (thrown instanceof TablesUnfit unfit) {
            unfit.lines().forEach(command.getErr()::println);
            return CommandLine.ExitCode.USAGE;
        }
        if (thrown instanceof DataAccessException unreachable) {
            return tell(command, "cannot read the database: " + unreachable.getMessage());
        }
        if (thrown instanceof TooIntricate
                || thrown instanceof UnusableDatabase
                || thrown instanceof AccountRefused
                || thrown instanceof NotEmbedded) {
            return tell(command, String.valueOf(thrown.getMessage()));
        }
        throw thrown;
    }

    /** The file name as typed, if the runtime cannot represent its characters. */
    private static String named(String file, ParseResult arguments) {
        return arguments.originalArgs().stream()
                .filter(typed -> TypedArguments.path(typed).toString().equals(file))
                .findFirst()
                .orElse(file);
    }

    static int tell(CommandLine command, String what) {
        command.getErr().println("baoxiu: " + what);
        return CommandLine.ExitCode.USAGE;
    }
}
