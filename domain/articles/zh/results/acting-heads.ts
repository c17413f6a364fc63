import type { PersonKey, Result } from "../../content/message";

const ACTS: ReadonlySet<string> = new Set(["launch", "award"]);

/** Those at the head of a ceremony where something was launched or awarded and no outcome says by whom: they did it. */
export const actingHeads = ({ outcome, scene }: Result): PersonKey[] => {
  if (outcome.by?.length || !ACTS.has(outcome.type ?? "") || scene?.item.activity !== "ceremony") return [];
  const taking = [...(outcome.to?.participants ?? []), ...scene.receivers];
  const heads = (scene.item.people ?? []).flatMap(({ key, as }) => (as === "head" ? [key] : []));
  return heads.some((key) => taking.includes(key)) ? [] : heads;
};
