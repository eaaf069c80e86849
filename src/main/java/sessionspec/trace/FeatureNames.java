package sessionspec.trace;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** One name for each feature file however the run came by it; nothing of the machine gets into it. */
interface FeatureNames {

    String name(String uri);

    /**
     * Names when the files themselves are not at hand: paths from the project's root, and for files that lie elsewhere,
     * from the folder that holds all of those.
     *
     * @param uris all that a name is asked for
     */
    static FeatureNames of(List<String> uris) {
        Path root = Path.of("").toAbsolutePath();
        String project = root.toString().replace('\\', '/') + "/";
        List<String> outside = uris.stream()
                .map(FeatureNames::path)
                .filter(path -> path.startsWith("/") && !path.startsWith(project))
                .sorted()
                .toList();
        int shared = PageNames.sharedFolders(outside);
        return uri -> {
            String path = path(uri);
            if (path.startsWith(project)) {
                return path.substring(project.length());
            }
            return path.startsWith("/") ? path.substring(shared) : path;
        };
    }

    /** The path of an address, decoded, with forward slashes; a path that is no address is itself. */
    static String path(String uri) {
        String path = uri;
        try {
            URI address = new URI(uri);
            // C:\x is no address although it looks like one; jar:file:/x.jar!/y.feature is one in another.
            path = address.getScheme() == null || address.getScheme().length() > 1
                    ? address.getSchemeSpecificPart()
                    : uri;
        } catch (URISyntaxException e) {
            // nothing in it is encoded
        }
        String slashed = path.replace('\\', '/').replaceFirst("^file:", "").replaceFirst("^//+", "/");
        return slashed.substring(slashed.indexOf("!/") < 0 ? 0 : slashed.indexOf("!/") + 2);
    }
}
