import type { Facts } from "./facts";
import type { Memory } from "./memory";
import type { Plan } from "./plan";

/** What every part of a text is told with. */
export interface Tell {
  facts: Facts;
  plan: Plan;
  memory: Memory;
}
