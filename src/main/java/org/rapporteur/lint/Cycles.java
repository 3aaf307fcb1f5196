package org.rapporteur.lint;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The cycles of a directed graph, found as strongly connected components by Tarjan's algorithm
 * without recursion, in linear time.
 */
final class Cycles {

  /** The component of each node. Components without edges to others have the lowest numbers. */
  private final int[] component;

  private final boolean[] inCycle;

  /**
   * @param edges for each node, the targets of its edges
   */
  Cycles(List<int[]> edges) {
    this.component = new int[edges.size()];
    this.inCycle = new boolean[edges.size()];
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
        inCycle[node] |= component[to] == component[node];
      }
    }
  }

  /** Whether an edge is part of a cycle. */
  boolean isCycleEdge(int from, int to) {
    return component[from] == component[to];
  }

  boolean isInCycle(int node) {
    return inCycle[node];
  }

  /** All nodes, each after the targets of its edges, except within cycles. */
  int[] targetsFirst() {
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
