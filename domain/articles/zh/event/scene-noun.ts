import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";

/** The noun for an item: its title, or its activity. */
export const sceneNoun = (discourse: Discourse, scene: Scene | undefined): string => {
  const title = scene && discourse.facts.said(scene.item.title, "")?.text;
  if (
    title &&
    title.length <= 6 &&
    /(?:座谈|会谈|座谈会|会见|研讨|研讨会|交流|仪式|典礼|论坛|签约|推介会|会议|讨论)$/.test(title)
  )
    return title;
  switch (scene?.item.activity) {
    case "talks":
      return discourse.facts.record.kind === "meeting" ? "会见" : "座谈";
    case "discussion":
      return "讨论";
    case "tour":
      return "参观";
    case "signing":
      return "签约";
    case "meal":
      return /(?:晚宴|午宴|宴会|晚餐|午餐|早餐|招待会)$/.exec(title ?? "")?.[0] ?? "用餐";
    case "ceremony":
      return "仪式";
    default:
      return discourse.facts.record.kind === "meeting" ? "会见" : "活动";
  }
};

/** 欢迎会: talks that the text calls by another name are no 座谈 that somebody took part in. */
export const isCalledTalks = ({ facts }: Discourse, { item }: Scene): boolean => {
  const title = facts.said(item.title, "")?.text ?? "";
  return (
    title === "" ||
    /座谈|会谈|会见|会晤|交流|洽谈|[恳座]谈|对接|磋商|研讨|讨论|协商|工作会|推进会/u.test(title)
  );
};
