package sessionspec.glue;

import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectDirectories;
import org.junit.platform.suite.api.Suite;

/** The specification: every example of every feature is a test of its own, under its feature and its rule. */
@Suite
@IncludeEngines("cucumber")
@SelectDirectories("features")
final class SpecificationSuite {}
