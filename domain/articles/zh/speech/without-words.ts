import type { RemarkAt, Speech } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";
import type { Turn } from "./acts";

const STATEMENTS: ReadonlySet<string | undefined> = new Set(["say", "point_out", "stress"]);
const INTRODUCES: ReadonlySet<string | undefined> = new Set(["introduce", "brief", "report"]);

const keyOf = (scene: Speech["scene"], who: Who): string => `address of ${who.key} ${scene.key}`;

/** Records that a sentence has listed these people as speakers of an item: 甲、乙致辞, 甲、乙作报告. */
export const noteAddresses = (
  { memory }: Discourse,
  scene: Speech["scene"],
  people: readonly Who[],
  reports: boolean,
): void => {
  for (const who of people) memory.marks.add(keyOf(scene, who));
  if (reports) memory.marks.add(`reports ${scene.key}`);
};

/** Whether a sentence has said that whoever speaks gave an address there. */
const isAddressStated = ({ memory }: Discourse, scene: Speech["scene"], people: readonly Who[]): boolean =>
  people.length > 0 && people.every((who) => memory.marks.has(keyOf(scene, who)));

/**
 * Whether a statement has no words, which would leave its speaker with a conjunction alone: 感谢接待，并; or says nothing after another, or after
 * a list of speakers: 介绍了情况，并发言.
 */
export const isWithoutWords = (
  discourse: Discourse,
  { act, remarks, promised }: Turn,
  later: boolean,
  { scene, people }: { readonly scene: Speech["scene"]; readonly people: readonly Who[] },
): boolean =>
  (STATEMENTS.has(act) || (act === "speak" && (later || isAddressStated(discourse, scene, people)))) &&
  [...remarks, ...promised].every(
    ({ remark, path }) => !remark.quote && discourse.facts.list(remark.points, `${path}.points`).length === 0,
  );

/** 还 before what a listed speaker of addresses introduced: 甲、乙致辞。甲还介绍了……. */
export const besideAddress = (
  discourse: Discourse,
  { scene, remarks }: Speech,
  people: readonly Who[],
  { remark }: RemarkAt,
): string =>
  INTRODUCES.has(remark.act) &&
  !discourse.memory.marks.has(`reports ${scene.key}`) &&
  remarks[0]?.remark.act === "speak" &&
  remarks[1]?.remark === remark &&
  isAddressStated(discourse, scene, people)
    ? "还"
    : "";
