import type { TextPlan } from "../aggregation/sentence-plan";
import type { Content } from "../content/content";
import type { Facts } from "./facts";
import type { Memory } from "./memory";

/** The context of every sentence: the record read for one language, what there is to state, and what the reader knows by now. */
export interface Discourse {
  readonly facts: Facts;
  readonly content: Content;
  readonly plan: TextPlan;
  readonly memory: Memory;
}
