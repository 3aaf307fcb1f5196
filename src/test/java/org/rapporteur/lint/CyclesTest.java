package org.rapporteur.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void agreesWithASearchFromEachNode() {
    Random random = new Random(3);
    for (int round = 0; round < 300; round++) {
      int nodes = 1 + random.nextInt(9);
      List<int[]> edges = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        edges.add(random.ints(random.nextInt(3), 0, nodes).toArray());
      }
      Cycles cycles = new Cycles(edges);
      for (int node = 0; node < nodes; node++) {
        BitSet reached = reached(node, edges);
        assertEquals(reached.get(node), cycles.isInCycle(node));
        for (int to : edges.get(node)) {
          assertEquals(reached(to, edges).get(node) || to == node, cycles.isCycleEdge(node, to));
        }
      }
      BitSet before = new BitSet();
      for (int node : cycles.targetsFirst()) {
        for (int to : edges.get(node)) {
          assertTrue(before.get(to) || cycles.isCycleEdge(node, to));
        }
        before.set(node);
      }
      assertEquals(nodes, before.cardinality());
    }
  }

  @Test
  void followsLongPathsWithoutRecursion() {
    List<int[]> edges = new ArrayList<>();
    for (int node = 0; node < 200_000; node++) {
      edges.add(new int[] {(node + 1) % 200_000});
    }
    assertTrue(new Cycles(edges).isInCycle(7));
  }

  private static BitSet reached(int from, List<int[]> edges) {
    BitSet reached = new BitSet();
    List<Integer> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      for (int to : edges.get(open.remove(open.size() - 1))) {
        if (!reached.get(to)) {
          reached.set(to);
          open.add(to);
        }
      }
    }
    return reached;
  }
}
