package sessionspec.glue;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.time.Instant;
import java.util.List;

/** A look at the configuration, and what it raises. */
public final class ReviewSteps {

    private final World world;

    public ReviewSteps(World world) {
        this.world = world;
    }

    @When("{review} at {time}")
    public void review(ReviewWords.Review review, Instant at) {
        world.happens(at, review);
    }

    @Then("the administrator is warned of {concern}")
    public void warned(List<String> concern) {
        world.expectAdvice(true, concern.toArray(String[]::new));
    }

    @Then("the administrator is advised against {concern}")
    public void advised(List<String> concern) {
        warned(concern);
    }

    @Then("nothing is said of {concern}")
    public void silent(List<String> concern) {
        world.expectAdvice(false, concern.toArray(String[]::new));
    }

    @Then("the documents do not say whether the administrator is advised against {concern}")
    public void openAdvice(List<String> concern) {
        world.expectOpenAdvice(concern.toArray(String[]::new));
    }

    @Then("it {follows} that {advice}")
    public void follows(boolean follows, AdviceWords.Advice advice) {
        advice.expect(world, follows);
    }
}
