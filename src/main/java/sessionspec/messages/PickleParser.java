package sessionspec.messages;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Examples. */
final class PickleParser {

    private final Words words;

    PickleParser(Words words) {
        this.words = words;
    }

    Pickle pickle(JsonParser json) {
        String id = "";
        String uri = "";
        String title = "";
        List<String> nodes = List.of();
        List<Pickle.Step> steps = new ArrayList<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "uri" -> uri = words.once(json);
                case "name" -> title = json.getString();
                case "astNodeIds" -> nodes = Words.texts(json);
                case "steps" -> {
                    while (Words.more(json)) {
                        steps.add(step(json));
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("It is an example of nothing");
        }
        return new Pickle(id, uri, title, nodes, steps);
    }

    private static Pickle.Step step(JsonParser json) {
        String id = "";
        String text = "";
        List<String> nodes = List.of();
        List<List<String>> table = List.of();
        String docString = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> id = json.getString();
                case "text" -> text = json.getString();
                case "astNodeIds" -> nodes = Words.texts(json);
                case "argument" -> {
                    for (String kind = json.nextName(); kind != null; kind = json.nextName()) {
                        json.nextToken();
                        switch (kind) {
                            case "dataTable" -> table = table(json);
                            case "docString" -> docString = docString(json);
                            default -> json.skipChildren();
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new Pickle.Step(id, nodes.isEmpty() ? "" : nodes.get(0), text, table, docString);
    }

    private static List<List<String>> table(JsonParser json) {
        List<List<String>> rows = new ArrayList<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("rows")) {
                while (Words.more(json)) {
                    rows.add(row(json));
                }
            } else {
                json.skipChildren();
            }
        }
        return rows;
    }

    private static List<String> row(JsonParser json) {
        List<String> cells = new ArrayList<>(4);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("cells")) {
                while (Words.more(json)) {
                    cells.add(only(json, "value"));
                }
            } else {
                json.skipChildren();
            }
        }
        return cells;
    }

    private static String docString(JsonParser json) {
        return only(json, "content");
    }

    /** The one text that is wanted of an object. */
    private static String only(JsonParser json, String wanted) {
        String text = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals(wanted)) {
                text = Words.text(json);
            } else {
                json.skipChildren();
            }
        }
        return text;
    }
}
