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
  const what = say`${loose(phrase(text))}${dueText(tell, followUp, text.text)}`;
  const by = followUp.by?.all
    ? plain(tell.plan.twoSides || ofTwo(tell.facts, followUp) ? "the two sides" : "all parties", [
        `${path}.by.all`,
      ])
    : whose(tell, followUp.by, `${path}.by`);
  const orgs = [...(followUp.to?.organizations ?? [])].flatMap((org) => [org.name?.en, org.short?.en]);
  const named = orgs.some((name) => name && text.text.includes(name));
  const to = named ? undefined : whose(tell, followUp.to, `${path}.to`);
  switch (followUp.force) {
    case "task":
      return told(by ? say`${by} will ${what}` : say`it is planned to ${what}`);
    case "commitment":
      return told(by ? say`${by} promised${maybe` ${to}`} to ${what}` : say`it is planned to ${what}`);
    case "intention":
      return told(
        by ? say`${by} expressed${maybe` to ${to}`} willingness to ${what}` : say`it is planned to ${what}`,
      );
    default:
      if (!by) return told(say`it is hoped to ${what}`);
      return told(to ? say`${to} hoped that ${by} would ${what}` : say`it is hoped that ${by} will ${what}`);
  }
};

/** What was promised and is told nowhere else, near the end, in the words of its force. */
export const followUpBlocks = (tell: Tell): Composed[] =>
  paragraph(
    "follow_ups",
    followUpsByOwner(tell.plan).map((entry) => followUpLine(tell, entry)),
    tell.plan.followUps.map((entry) => entry.followUp.key),
  );
