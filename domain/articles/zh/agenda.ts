import type { AgendaWords, Scene } from "../agenda";
import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { loose, type Phrase, plain, resting, say, says } from "../phrase";
import { alsoThere, titleOf, withUntoldPart } from "../scene";
import { agreementBlocks, agreementRest } from "./agreements";
import { whenText } from "./dates";
import { countOf, enumeration } from "./grammar";
import { peopleList } from "./mentions";
import { organizerLines } from "./organizers";
import { outcomeLines } from "./outcomes";
import { partyLater } from "./party";
import { onlySpoke, turn } from "./remarks";
import { at, beforeOrAfter, during, everybody, nounOf } from "./scene";
import { handover, session } from "./sessions";
import { round, tour } from "./stops";

const isSpeech = ({ entry }: Scene): boolean =>
  entry.item.activity === "speeches" || entry.item.activity === "ceremony";

/** What people did at an item beside sitting or walking along. */
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
  add("chair", (list) => {
    const begin = quiet && scene.opening ? say`${scene.opening}，` : "";
    const there = quiet ? at(scene) : plain("");
    return say`${begin}${says(there) ? say`${there}举行的` : ""}${nounOf(tell, talks ?? entry)}由${list}主持`;
  });
  const placed = lines.length > 0;
  if (entry.item.activity !== "handover")
    add(
      "receiver",
      (list) => say`${list}接待了${plan.travellers.length > 0 ? partyLater(tell) : everybody(tell)}`,
    );
  add("escort", (list) => say`${list}陪同${tell.facts.record.kind === "inspection" ? "考察" : "参观"}`);
  add("guide", (list) => say`${list}引导讲解`);
  add("speaker", (list) => say`${list}${isSpeech(scene) ? "致辞" : "发言"}`);
  const third = alsoThere(scene);
  if (third.length > 0)
    lines.push(
      line(`${entry.path}.third`, resting(say`${peopleList(tell, third)}在座`, `${entry.path}.people`)),
    );
  return { lines, placed };
};

/** 座谈中, 在某地举行的开幕式上: opens the first sentence of an item that has no sentence of its own. */
const adverbial = (scene: Scene): Phrase | undefined => {
  const { tell, entry } = scene;
  const there = at(scene);
  const main = tell.plan.items.filter((other) => other.told === "main");
  const talks = entry.item.activity === "talks" && entry.remarks.length > 0 && main.length > 1;
  if (titleOf(tell, entry) || talks) {
    const words = says(there) ? say`${there}举行的${during(tell, entry)}` : during(tell, entry);
    return scene.opening ? say`${scene.opening}，${words}` : words;
  }
  if (scene.opening) return says(there) ? say`${scene.opening}，${there}` : scene.opening;
  return says(there) ? there : undefined;
};

/** The agenda in Chinese. */
export const agendaWords: AgendaWords = {
  when: (tell, entry) => whenText(tell, entry.item.when, `${entry.path}.when`),
  beforeOrAfter,
  opening: (when, aside) => say`${when}${aside}`,
  opened: (opening, words) => say`${opening}，${words}`,
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
    const there = quiet ? at(scene) : plain("");
    const subject = says(there) ? say`${there}举行的${nounOf(tell, entry)}` : nounOf(tell, entry);
    const tour = entry.item.activity === "tour" && !titleOf(tell, entry);
    return organizerLines(
      tell,
      entry.item.organizers,
      `${entry.path}.organizers`,
      tour ? "此站" : subject,
      true,
    );
  },
  held: (scene, opening) => say`${opening}，${scene.tell.plan.twoSides ? "双方" : "与会人员"}进行了交流`,
  sections: ({ tell, entry }) => {
    const sections = tell.facts.list(entry.item.sections, `${entry.path}.sections`);
    if (sections.length === 0) return undefined;
    const count = sections.length > 1 ? `${countOf(sections.length)}个` : "";
    return line(
      `${entry.path}.sections`,
      say`会议设${loose(enumeration(sections.map(phrase)))}${count}平行分会`,
    );
  },
  adverbial,
  round,
  spoke: (scene, who, opening) =>
    say`${opening ? say`${opening}，` : ""}${peopleList(scene.tell, who)}${who.length > 1 ? "分别" : ""}${isSpeech(scene) ? "致辞" : "发言"}`,
  onlySpoke,
  turn: (scene, remarks, by, opening) => turn(scene.tell, remarks, by, opening, isSpeech(scene)),
  agreement: (tell, told, opening) => agreementBlocks(tell, told, opening),
  agreementRest: (tell, told, opening) => agreementRest(tell, told, [], opening),
  outcome: (tell, told, opening) => outcomeLines(tell, told, opening),
};
