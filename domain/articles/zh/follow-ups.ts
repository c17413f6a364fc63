import type { FollowUp } from "../../events/shape";
import { type Composed, type Line, line, paragraph } from "../compose";
import { phrase } from "../facts";
import { loose, maybe, type Phrase, plain, resting, say } from "../phrase";
import { followUpsByOwner, ofTwo } from "../plan";
import type { Tell } from "../tell";
import { dueText } from "./dates";
import { whose } from "./outcomes";

const followUpLine = (
  tell: Tell,
  { followUp, path }: { followUp: FollowUp; path: string },
): Line | undefined => {
  const text = tell.facts.said(followUp.text, `${path}.text`);
  if (!text) return undefined;
  const told = (words: Phrase): Line => line(path, resting(words, `${path}.force`));
  const by = followUp.by?.all
    ? plain(tell.plan.twoSides || ofTwo(tell.facts, followUp) ? "双方" : "各方", [`${path}.by.all`])
    : whose(tell, followUp.by, `${path}.by`);
  const names = (followUp.to?.organizations ?? []).flatMap((org) => [org.name?.zh, org.short?.zh]);
  const to = names.some((name) => name && text.text.includes(name))
    ? undefined
    : whose(tell, followUp.to, `${path}.to`);
  const when = dueText(tell, followUp, text.text);
  const what = say`${when}${loose(phrase(text))}`;
  switch (followUp.force) {
    case "task":
      if (!by) return told(say`计划${what}`);
      return told(followUp.due?.words ? say`${by}${when}将${loose(phrase(text))}` : say`${by}将${what}`);
    case "commitment":
      return told(by ? say`${by}${maybe`向${to}`}承诺${what}` : say`计划${what}`);
    case "intention":
      return told(by ? say`${by}${maybe`向${to}`}表示愿${what}` : say`计划${what}`);
    default:
      return told(say`${by && to ? to : ""}希望${by ?? ""}${what}`);
  }
};

/** What was promised and is told nowhere else, near the end, in the words of its force. */
export const followUpBlocks = (tell: Tell): Composed[] =>
  paragraph(
    "follow_ups",
    followUpsByOwner(tell.plan).map((entry) => followUpLine(tell, entry)),
    tell.plan.followUps.map((entry) => entry.followUp.key),
  );
