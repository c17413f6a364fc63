import type { Rewording } from "../../rewording";

const OCCASION = /^在(\p{Script=Han}{2})(?:仪式|典礼)上，(?=[^，；。]*$)/u;

/** 甲启动项目, for 在启动仪式上，甲启动项目. */
export const occasionOnce: Rewording = (text) => {
  const [front, act] = OCCASION.exec(text) ?? [];
  const done = front && act && [...act].every((sign) => text.slice(front.length).includes(sign));
  return done ? { from: 0, to: front.length, text: "" } : undefined;
};

/** Whether the next so many characters after 和, 与, 及 or 、 have come before it, so that something may be said twice in a list. */
export const repeatsBehindLink = (text: string, letters: number): boolean => {
  for (const { index } of text.matchAll(/[和与及、]/g)) {
    const next = text.slice(index + 1, index + 1 + letters);
    if (next.length === letters && index > 0 && text.lastIndexOf(next, index - 1) >= 0) return true;
  }
  return false;
};

const SIDES_AGAIN =
  /^(双方|各方|两[校院会市县地馆]|三方)(?:还|都|均|一致)?(?:表示|认为|指出|强调)，(\1)(?=[将愿要应会能可须]|有意|希望|期待|合作(?:前景|潜力|空间|基础|成果|关系))/u;

/** 双方表示，将推进合作, for 双方表示，双方将推进合作: the subject of what two sides said is themselves. */
export const sidesOnce: Rewording = (text) => {
  const [front, , again] = SIDES_AGAIN.exec(text) ?? [];
  return front && again ? { from: front.length - again.length, to: front.length, text: "" } : undefined;
};

const MET = /会见.*，[^，；]*参加(会见)$/u;

/** 甲会见代表团，乙参加, for 甲会见代表团，乙参加会见. */
export const metOnce: Rewording = (text) => {
  const found = MET.exec(text);
  return found ? { from: text.length - 2, to: text.length, text: "" } : undefined;
};
