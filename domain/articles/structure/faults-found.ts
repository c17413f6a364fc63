import type { Scene } from "../content/message";
import type { Of } from "./pool";

const DEMANDS: ReadonlySet<string> = new Set(["require", "ask", "propose"]);

const FAULT = /存在[^，。；]*(?:问题|隐患|不足|短板|薄弱)|发现[^，。；]*(?:问题|隐患)/;
const ENGLISH_FAULT =
  /\b(?:shortcomings?|defects?|faults?|deficienc(?:y|ies)|hazards?|violations?) (?:was|were|remained?|in|of|at)\b/iu;

const statesFaults = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" &&
  (outcome.points ?? []).some(({ en, zh }) => FAULT.test(zh ?? "") || ENGLISH_FAULT.test(en ?? ""));

/** The faults found on a tour at which somebody demanded something: the demands follow them. */
export const faultsFound = (scene: Scene, results: readonly Of<"result">[]): Of<"result">[] => {
  const { activity, remarks = [] } = scene.item;
  if (activity !== "tour" || !remarks.some(({ act }) => act !== undefined && DEMANDS.has(act))) return [];
  return results.filter(statesFaults);
};
