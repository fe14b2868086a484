package id.jejak.app.command;

import id.jejak.app.json.DocumentJson;
import id.jejak.app.work.EngineMark;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** Which Jejak this is: the release, the mark of code and tables that decides whether kept results still count, the form of its documents. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        // Only the packed program carries a number.
        String release =
                Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "(unpacked)");
        return new String[] {"jejak " + release + " · " + EngineMark.current() + " · " + DocumentJson.SCHEMA};
    }
}
