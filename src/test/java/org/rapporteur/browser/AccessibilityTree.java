package org.rapporteur.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The accessibility tree of the open page as text: role, name and states, one node per line. */
final class AccessibilityTree {

  private static final Set<String> IGNORED_ROLES = Set.of("InlineTextBox", "none", "generic");
  private static final Set<String> STATES =
      Set.of("focused", "expanded", "checked", "level", "url", "live", "disabled", "readonly");

  private final Map<String, JsonObject> nodes = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private AccessibilityTree() {}

  static String of(Page page) {
    CDPSession session = page.context().newCDPSession(page);
    try {
      JsonArray all = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
      AccessibilityTree tree = new AccessibilityTree();
      all.forEach(n -> tree.nodes.put(string(n.getAsJsonObject(), "nodeId"), n.getAsJsonObject()));
      tree.append(all.get(0).getAsJsonObject(), 0);
      return tree.text.toString();
    } finally {
      session.detach();
    }
  }

  private void append(JsonObject node, int depth) {
    String role = value(node, "role");
    String name = value(node, "name");
    boolean silent =
        node.get("ignored").getAsBoolean() || IGNORED_ROLES.contains(role) && name.isEmpty();
    if (!silent && !role.equals("InlineTextBox")) {
      text.append("  ".repeat(depth)).append(role.equals("StaticText") ? "text" : role);
      text.append(name.isEmpty() ? "" : " “" + name + "”").append(states(node)).append('\n');
    }
    for (JsonElement child : array(node, "childIds")) {
      JsonObject found = nodes.get(child.getAsString());
      if (found != null) {
        append(found, silent ? depth : depth + 1);
      }
    }
  }

  private static String states(JsonObject node) {
    StringBuilder states = new StringBuilder();
    for (JsonElement element : array(node, "properties")) {
      JsonObject property = element.getAsJsonObject();
      String name = string(property, "name");
      JsonElement value = property.getAsJsonObject("value").get("value");
      boolean isReported =
          value != null && value.isJsonPrimitive() && !value.getAsString().equals("false");
      if (STATES.contains(name) && isReported && !name.equals("url")) {
        states.append(", ").append(name);
        states.append(value.getAsString().equals("true") ? "" : " " + value.getAsString());
      }
    }
    return states.toString();
  }

  private static String value(JsonObject node, String key) {
    JsonObject value = node.getAsJsonObject(key);
    return value == null || !value.has("value") ? "" : value.get("value").getAsString();
  }

  private static String string(JsonObject node, String key) {
    return node.get(key).getAsString();
  }

  private static JsonArray array(JsonObject node, String key) {
    return node.has(key) ? node.getAsJsonArray(key) : new JsonArray();
  }
}
