package org.rapporteur.lint;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cycles of a directed graph: its strongly connected components, by Tarjan's algorithm without
 * recursion, in time in proportion to its edges.
 */
final class Cycles {

  /** The component of each node; components are numbered from those that nothing leaves. */
  private final int[] component;

  private final boolean[] cyclic;

  /**
   * @param edges for each node, the nodes that it leads to
   */
  Cycles(List<int[]> edges) {
    this.component = new int[edges.size()];
    this.cyclic = new boolean[edges.size()];
    Arrays.fill(component, -1);
    int[] order = new int[edges.size()];
    int[] low = new int[edges.size()];
    int[] next = new int[edges.size()];
    int visited = 0;
    int components = 0;
    Deque<Integer> stack = new ArrayDeque<>();
    for (int root = 0; root < edges.size(); root++) {
      Deque<Integer> path = new ArrayDeque<>();
      if (order[root] == 0) {
        path.push(root);
      }
      while (!path.isEmpty()) {
        int node = path.element();
        if (order[node] == 0) {
          order[node] = low[node] = ++visited;
          stack.push(node);
        }
        if (next[node] < edges.get(node).length) {
          int to = edges.get(node)[next[node]++];
          if (order[to] == 0) {
            path.push(to);
          } else if (component[to] < 0) {
            low[node] = Math.min(low[node], order[to]);
          }
          continue;
        }
        path.pop();
        if (!path.isEmpty()) {
          int parent = path.element();
          low[parent] = Math.min(low[parent], low[node]);
        }
        if (low[node] == order[node]) {
          int last;
          do {
            last = stack.pop();
            component[last] = components;
          } while (last != node);
          components++;
        }
      }
    }
    for (int node = 0; node < edges.size(); node++) {
      for (int to : edges.get(node)) {
        cyclic[node] |= component[to] == component[node];
      }
    }
  }

  /** Whether an edge leads to a node from which its beginning is reached again. */
  boolean isBack(int from, int to) {
    return component[from] == component[to];
  }

  boolean isInCycle(int node) {
    return cyclic[node];
  }

  /** All nodes, each behind those that it leads to, but for cycles. */
  int[] bottomUp() {
    int[] nodes = new int[component.length];
    int[] starts = new int[component.length + 1];
    for (int each : component) {
      starts[each + 1]++;
    }
    for (int i = 0; i < component.length; i++) {
      starts[i + 1] += starts[i];
    }
    for (int node = 0; node < component.length; node++) {
      nodes[starts[component[node]]++] = node;
    }
    return nodes;
  }
}
