import type { Composed } from "../compose";
import type { Facts } from "../facts";
import type { Rehearsal } from "../memory";
import type { Plan } from "../plan";
export const chineseBlocks = (
  _facts: Facts,
  _plan: Plan,
  _rehearsal: Rehearsal | undefined,
): { blocks: Composed[]; told: Set<string> } => ({ blocks: [], told: new Set() });
