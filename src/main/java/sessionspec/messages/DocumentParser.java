package sessionspec.messages;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Feature files as written; the words of their steps are read from the examples, which have them filled in. */
final class DocumentParser {

    private final Words words;

    DocumentParser(Words words) {
        this.words = words;
    }

    Document document(JsonParser json) {
        String uri = "";
        List<Document.Feature> feature = List.of();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "uri" -> uri = Words.text(json);
                case "feature" -> {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        Node node = node(json);
                        feature = List.of(new Document.Feature(node.name, node.description, node.tags, node.blocks));
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new Document(uri, feature);
    }

    Recording.ParseError error(JsonParser json) {
        String message = "";
        String uri = "";
        int line = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "message" -> message = Words.text(json);
                case "source" -> {
                    for (String part = json.nextName(); part != null; part = json.nextName()) {
                        json.nextToken();
                        switch (part) {
                            case "uri" -> uri = Words.text(json);
                            case "location" -> line = number(json);
                            default -> json.skipChildren();
                        }
                    }
                }
                default -> json.skipChildren();
            }
        }
        return new Recording.ParseError(uri, line, message);
    }

    /** A feature, rule, scenario, background or table of examples has some of these. */
    private static final class Node {
        String id = "";
        int line;
        String name = "";
        String description = "";
        final List<Document.Tag> tags = new ArrayList<>(2);
        String text = "";
        final List<String> cells = new ArrayList<>(0);
        final List<String> header = new ArrayList<>(0);
        final List<Document.Line> lines = new ArrayList<>();
        final List<Document.Row> rows = new ArrayList<>(0);
        final List<Document.Table> tables = new ArrayList<>(0);
        final List<Document.Block> blocks = new ArrayList<>();

        /** What the examples of a scenario say themselves need not be kept. */
        List<Document.Line> linesOfScenario() {
            return tables.isEmpty()
                    ? lines.stream()
                            .map(it -> new Document.Line(it.id(), it.line(), it.keyword(), ""))
                            .toList()
                    : lines;
        }
    }

    private Node node(JsonParser json) {
        Node node = new Node();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "id" -> node.id = json.getString();
                case "location" -> node.line = number(json);
                case "name" -> node.name = json.getString();
                case "description" -> node.description = Words.text(json);
                case "tags" -> {
                    while (Words.more(json)) {
                        node.tags.add(tag(json));
                    }
                }
                case "value" -> node.text = Words.text(json);
                case "steps" -> {
                    while (Words.more(json)) {
                        node.lines.add(line(json));
                    }
                }
                case "cells" -> {
                    while (Words.more(json)) {
                        node.cells.add(node(json).text);
                    }
                }
                case "tableHeader" -> {
                    if (json.currentToken() == JsonToken.START_OBJECT) {
                        node.header.addAll(node(json).cells);
                    }
                }
                case "tableBody" -> {
                    while (Words.more(json)) {
                        Node row = node(json);
                        node.rows.add(new Document.Row(row.id, row.line, row.cells));
                    }
                }
                case "examples" -> {
                    while (Words.more(json)) {
                        Node table = node(json);
                        node.tables.add(new Document.Table(table.tags, table.header, table.rows));
                    }
                }
                case "children" -> {
                    while (Words.more(json)) {
                        child(json, node.blocks);
                    }
                }
                default -> json.skipChildren();
            }
        }
        return node;
    }

    private void child(JsonParser json, List<Document.Block> blocks) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
                continue;
            }
            Node it = node(json);
            switch (name) {
                case "background" -> blocks.add(new Document.Background(it.lines));
                case "scenario" ->
                    blocks.add(new Document.Scenario(
                            it.id, it.line, it.name, it.description, it.tags, it.linesOfScenario(), it.tables));
                case "rule" -> blocks.add(new Document.Rule(it.line, it.name, it.description, it.tags, it.blocks));
                default -> {}
            }
        }
    }

    /** A step or a row, of which there are by far the most. */
    private Document.Line line(JsonParser json) {
        String id = "";
        int line = 0;
        String keyword = "";
        String text = "";
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "text" -> text = Words.text(json);
                case "id" -> id = json.getString();
                case "location" -> line = number(json);
                case "keyword" -> keyword = words.once(json);
                default -> json.skipChildren();
            }
        }
        return new Document.Line(id, line, keyword.strip(), text);
    }

    private static Document.Tag tag(JsonParser json) {
        String tag = "";
        int line = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "name" -> tag = json.getString();
                case "location" -> line = number(json);
                default -> json.skipChildren();
            }
        }
        return new Document.Tag(tag, line);
    }

    /** Of the line of a location. */
    private static int number(JsonParser json) {
        int line = 0;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("line")) {
                line = json.getIntValue();
            } else {
                json.skipChildren();
            }
        }
        return line;
    }
}
