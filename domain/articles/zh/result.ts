import type { SentencePlan } from "../aggregation/sentence-plan";
import { type Line, line } from "../compose";
import type { Promised, Result, Sign } from "../content/message";
import { type Phrase, plain, say } from "../phrase";
import type { Discourse } from "../reference/discourse";
import { phrase } from "../reference/facts";
import { take } from "../reference/memory";
import { opening } from "./event";
import { withSharedSubjects } from "./merging";
import { resultClause } from "./outcome";
import { nounOf } from "./parties";
import { followsAs } from "./promised";
import { signClause } from "./sign-predicate";
import { settingOf } from "./sitting";

/** What follows from a result, in the same sentence: a planned agreement, and what comes of that. */
export const tailOf = (
  discourse: Discourse,
  sign: Sign | undefined,
  promised: Promised | undefined,
): Phrase => {
  const title = sign && discourse.facts.said(sign.agreement.title, "");
  const noun = title ? nounOf(title.text) : "";
  return say`${sign ? say`，${signClause(discourse, sign)}` : ""}${promised ? followsAs(discourse, promised, noun, title?.text ?? "") : ""}`;
};

/** 在乌拉圭，: what came about at one stop of a round that was told as a whole. */
const placeOfRound = ({ facts, memory }: Discourse, { scene }: Result): Phrase => {
  if (!scene || !memory.turns.has(`round ${scene.key}`)) return plain("");
  const city = facts.said(scene.item.city, `${scene.path}.city`);
  return city ? say`在${phrase(city)}，` : plain("");
};

/** 双方就今后的战略合作达成初步合作意向，力争在3月签署框架合作协议，并有意探讨与政府合作办医。 */
export const resultLines = (discourse: Discourse, sentence: SentencePlan, message: Result): Line[] => {
  const { facts, memory } = discourse;
  const { outcome, path } = message;
  const scene = message.scene && memory.openings?.get(message.scene.key);
  if (message.scene) memory.openings?.delete(message.scene.key);
  const begin =
    scene ??
    say`${opening(discourse, sentence)}${settingOf(discourse, sentence)}${placeOfRound(discourse, message)}`;
  const sign = take(memory, sentence.joined, "sign");
  const promised = take(memory, sentence.joined, "promised");
  const tail = tailOf(discourse, sign, promised);
  const points = facts.list(outcome.points, `${path}.points`);
  if (outcome.type === "result" && points.length > 1) {
    const clauses = withSharedSubjects(facts, points);
    const runs: Phrase[] = [];
    for (const one of clauses) {
      const words = plain(one.text, [one.said.path]);
      const before = runs.at(-1);
      if (one.follows && before) runs[runs.length - 1] = say`${before}，${words}`;
      else runs.push(words);
    }
    return runs.map((words, at) =>
      line(
        at === 0 ? message.id : `${message.id}.${at}`,
        say`${at === 0 ? begin : ""}${words}${at === runs.length - 1 ? tail : ""}`,
      ),
    );
  }
  const came = resultClause(discourse, message);
  return came ? [line(message.id, say`${begin}${came.whole}${tail}`)] : [];
};
