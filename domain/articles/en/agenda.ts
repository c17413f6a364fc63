import type { AgendaWords, Scene } from "../agenda";
import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { changed, loose, type Phrase, plain, resting, say, says } from "../phrase";
import { alsoThere, titleOf, withUntoldPart } from "../scene";
import { agreementBlocks, agreementRest } from "./agreements";
import { whenText } from "./dates";
import { andList, number } from "./grammar";
import { areMany, peopleList } from "./mentions";
import { organizerLines } from "./organizers";
import { outcomeLines } from "./outcomes";
import { partyLater } from "./party";
import { onlySpoke, turn } from "./remarks";
import { articled, at, beforeOrAfter, nounOf } from "./scene";
import { handover, session } from "./sessions";
import { round, tour } from "./stops";

/** What people did at an item beside sitting or walking along: chaired, received, accompanied, guided, spoke. */
const roles = (scene: Scene, quiet: boolean): { lines: Line[]; placed: boolean } => {
  const { tell, entry, talks } = scene;
  const { plan } = tell;
  const lines: Line[] = [];
  const add = (
    part: "receiver" | "escort" | "guide" | "chair" | "speaker",
    told: (list: Phrase) => Phrase,
  ): void => {
    const whos = withUntoldPart(scene, part);
    if (whos.length > 0)
      lines.push(
        line(`${entry.path}.${part}`, resting(told(peopleList(tell, whos)), `${entry.path}.people`)),
      );
  };
  const some = entry.listed !== undefined && !entry.whole && entry.visitors.length > 0;
  const party = (): Phrase =>
    some
      ? plain(entry.visitors.length > 1 ? "them" : "the visitor")
      : plan.travellers.length > 0
        ? partyLater(tell).words
        : plain("the participants");
  add("chair", (list) => {
    const begin = quiet && scene.opening ? say`${scene.opening}, ` : "";
    return say`${begin}${list} chaired ${nounOf(tell, talks ?? entry)}${quiet ? at(scene) : ""}`;
  });
  const placed = lines.length > 0;
  if (entry.item.activity !== "handover") add("receiver", (list) => say`${list} received ${party()}`);
  add("escort", (list) => say`${list} accompanied ${party()}`);
  add("guide", (list) => say`${list} showed ${party()} around`);
  add("speaker", (list) => say`${list} spoke`);
  const third = alsoThere(scene);
  if (third.length > 0)
    lines.push(
      line(
        `${entry.path}.third`,
        resting(
          say`${peopleList(tell, third)} ${areMany(third) ? "were" : "was"} also present`,
          `${entry.path}.people`,
        ),
      ),
    );
  return { lines, placed };
};

const trimmed = (words: Phrase): Phrase => changed(words, (s) => s.trimStart());

/** "at the talks in the conference room": opens the first sentence of an item that has no sentence of its own. */
const adverbial = (scene: Scene): Phrase | undefined => {
  const { tell, entry } = scene;
  const title = titleOf(tell, entry);
  const there = at(scene);
  const main = tell.plan.items.filter((other) => other.told === "main");
  if (title) {
    const spoken =
      entry.item.activity === "presentation" &&
      !/forum|session|meeting|training|ceremony|seminar|lecture/i.test(title.text);
    const words =
      title.text === "arrival"
        ? say`on ${phrase(title)}${there}`
        : say`${spoken ? "in" : "at"} ${articled(title)}${there}`;
    return scene.opening ? say`${scene.opening}, ${words}` : words;
  }
  if (scene.opening) return says(there) ? say`${scene.opening},${there}` : scene.opening;
  if (says(there)) return trimmed(there);
  const talks = entry.item.activity === "talks" && entry.remarks.length > 0 && main.length > 1;
  return talks ? say`at ${nounOf(tell, entry)}` : undefined;
};

/** The agenda in English. */
export const agendaWords: AgendaWords = {
  when: (tell, entry) => whenText(tell, entry.item.when, `${entry.path}.when`),
  beforeOrAfter,
  opening: (when, aside) => say`${when}, ${aside}`,
  opened: (opening, words) => say`${opening}, ${words}`,
  story: (scene) =>
    scene.entry.item.activity === "tour"
      ? tour(scene)
      : scene.entry.item.activity === "handover" && scene.tell.facts.said(scene.entry.item.title, "")
        ? handover(scene)
        : session(scene),
  roles,
  organizers: (scene, quiet) => {
    const { tell, entry } = scene;
    if (!entry.item.organizers?.length) return [];
    const tour = entry.item.activity === "tour" && !titleOf(tell, entry);
    if (tour)
      return organizerLines(tell, entry.item.organizers, `${entry.path}.organizers`, "the visit there");
    const subject = quiet ? say`${nounOf(tell, entry)}${at(scene)}` : nounOf(tell, entry);
    return organizerLines(tell, entry.item.organizers, `${entry.path}.organizers`, subject);
  },
  held: (scene, opening) =>
    say`${opening}, ${scene.tell.plan.twoSides ? "the two sides" : "the participants"} met`,
  sections: ({ tell, entry }) => {
    const sections = tell.facts.list(entry.item.sections, `${entry.path}.sections`);
    if (sections.length === 0) return undefined;
    const count = sections.length > 2 ? `${number(sections.length)} ` : "";
    return line(
      `${entry.path}.sections`,
      say`${count}parallel sessions were held on ${loose(andList(sections.map(phrase)))}`,
    );
  },
  adverbial,
  round,
  spoke: (scene, who, opening) =>
    say`${opening ? say`${opening}, ` : ""}${peopleList(scene.tell, who)} spoke`,
  onlySpoke,
  turn: (scene, remarks, by, opening) => turn(scene.tell, remarks, by, opening),
  agreement: (tell, told, opening) => agreementBlocks(tell, told, opening),
  agreementRest: (tell, told, opening) => agreementRest(tell, told, [], opening),
  outcome: (tell, told, opening) => outcomeLines(tell, told, opening),
};
