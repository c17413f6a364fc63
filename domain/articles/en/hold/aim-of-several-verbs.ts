import { type Phrase, plain, textOf } from "../../phrase";

const AIM_VERBS =
  "share|discuss|promote|explore|strengthen|deepen|expand|boost|study|exchange|review|improve|build|develop|support|advance|foster|seek|learn|identify|enhance|raise|stimulate|establish|negotiate";

/** "launch the strategy" and "share best practices and discuss actions": a purpose of several verbs, of which the first is the news. */
export const splitAim = (aim: Phrase): { first: Phrase; rest: Phrase } | undefined => {
  const found = new RegExp(`^([^,]{10,90}), ((?:${AIM_VERBS})\\b.*)$`, "s").exec(textOf(aim));
  return found?.[1] && found[2]
    ? { first: plain(found[1], aim.paths), rest: plain(found[2], aim.paths) }
    : undefined;
};
