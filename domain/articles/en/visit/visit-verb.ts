import type { Message } from "../../content/message";
import { type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type Frame, finite } from "../event/event";
import { paidVisit } from "../event/paid-visit";
import { titleOf } from "../event/things";
import type { Destination } from "../items/destination";
import type { Actor } from "../people/party";
import { headNoun, withArticle } from "../words/grammar";
import { actOfTitle } from "../words/title-subject";
import { inspectionOfAim } from "./site-of-place";
import { isInspectedByTitle } from "./title-predicate";

const TOUR = /inspection|tour|study|survey/i;

/** What an inspection asked for, in its first sentence: who asks for repairs has inspected what is to be repaired. */
export const isDemand = (one: Message): boolean =>
  one.type === "speech" && one.remarks.some(({ remark }) => remark.act === "require" || remark.act === "ask");

/** "visited A", "paid a working visit to A", "inspected A": what the visitors did there. */
export const verbOf = (
  discourse: Discourse,
  frame: Frame,
  party: Actor,
  to: Destination | undefined,
  inspection: boolean,
  demanding: boolean,
): Phrase => {
  // What some of the visitors did is not a name for the whole visit, nor are "remarks before the visit".
  const talks = discourse.content.scenes.find((scene) => {
    const own = scene.item.title && (scene.whole || !scene.listed);
    const text = own ? (titleOf(discourse, scene)?.text ?? "") : "";
    return /\bvisit$/i.test(text) && headNoun(text).toLowerCase() === "visit";
  });
  const title = talks && titleOf(discourse, talks);
  const isPart =
    talks?.item.venue || talks?.item.city || (talks?.item.activity === "tour" && talks.item.when);
  if (title && talks && talks.told === "main" && !isPart && !TOUR.test(title.text)) {
    discourse.memory.marks.add(`title ${talks.path}`);
    const paid = finite(frame, party.many, "paid");
    return say`${paid} ${plain(withArticle(title.text.replace(/^(?:the|an?) /i, "")), [title.path])}${to ? say` to ${to.words}` : ""}`;
  }
  if (!to)
    return say`${finite(frame, party.many, inspection ? "went on" : "paid", inspection ? "gone on" : "paid")} ${inspection ? "an inspection visit" : "a visit"}`;
  const { record } = discourse.facts;
  const looked =
    isInspectedByTitle(discourse) || (demanding && record.venue !== undefined && !record.purpose);
  const made = to.named && looked ? inspectionOfAim(discourse) : undefined;
  if (made) return say`${finite(frame, party.many, "made")} ${made} of ${to.words}`;
  const paid = to.named && looked ? undefined : paidVisit(discourse);
  if (paid)
    return say`${finite(frame, party.many, paid.verb, paid.verb === "began" ? "begun" : paid.verb)} ${paid.what} ${paid.to} ${to.words}`;
  const toured = /^tours?$/.test(actOfTitle(discourse)?.verb ?? "");
  const seen = to.named && looked ? "inspected" : toured ? "toured" : "visited";
  return say`${finite(frame, party.many, seen)} ${to.words}`;
};
