import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import type { Who } from "../../reference/facts";

/** 会员单位, 非会员企业: units rather than people. */
const UNITS = /^(?:各|有关|相关|部分|非)?\p{Script=Han}{0,4}(?:企业|单位|公司|商会)$/u;

/** 与企业负责人座谈, not 与企业负责人、会员单位座谈: units beside people, which what they said there names. */
export const withoutUnitsHeard = ({ content }: Discourse, scene: Scene, met: Who[]): Who[] => {
  const isUnits = (who: Who): boolean => who.of.length === 0 && UNITS.test(who.group?.text ?? "");
  if (met.length < 2 || !met.some(isUnits)) return met;
  const heard = new Set(
    content.messages.flatMap((one) =>
      one.type === "speech" && one.scene.key === scene.key && one.by !== "all" ? one.by : [],
    ),
  );
  const people = met.filter((who) => !isUnits(who) || !heard.has(who.key));
  // The list itself shows whether it is complete.
  return people.length === 0 || people.length === met.length ? met : people;
};
