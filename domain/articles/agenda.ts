import type { Outcome } from "../events/shape";
import { type Composed, type Line, line, paragraph } from "./compose";
import { phrase, type Who } from "./facts";
import { type Phrase, resting, says, textOf } from "./phrase";
import type { PlannedItem } from "./plan";
import type { Tell } from "./tell";

type ToldRemark = PlannedItem["remarks"][number];
type ToldAgreement = PlannedItem["agreements"][number];

/** An item on its way into the text: where the reader stands, and which stop of how many it is. */
export interface Scene {
  tell: Tell;
  entry: PlannedItem;
  /** Opens the item's first sentence: its day, and "before the talks". */
  opening: Phrase | undefined;
  /** Whether its place differs from where the reader stands. */
  moved: boolean;
  /** Its place in the round of stops; `only` where there is no round. */
  order: "only" | "first" | "middle" | "last";
  /** The talks that followed at the same place with the same people: told in the same sentence. */
  talks?: PlannedItem | undefined;
  /** The tour that this item's place was told with already. */
  joined: boolean;
}

/** The words that a language brings to the agenda. */
export interface AgendaWords {
  when: (tell: Tell, entry: PlannedItem) => Phrase | undefined;
  beforeOrAfter: (tell: Tell, entry: PlannedItem) => Phrase | undefined;
  opening: (when: Phrase, aside: Phrase) => Phrase;
  story: (scene: Scene) => Line[];
  /** What people did there beside; `placed`: the first line names the item and its place itself. */
  roles: (scene: Scene, quiet: boolean) => { lines: Line[]; placed: boolean };
  opened: (opening: Phrase, words: Phrase) => Phrase;
  organizers: (scene: Scene, quiet: boolean) => Line[];
  /** Several stops of one kind in a row: places visited, or what was seen at each. */
  round: (scene: Scene, stops: readonly PlannedItem[]) => Line;
  /** That the item took place, where no other sentence of it says so. */
  held: (scene: Scene, opening: Phrase) => Phrase;
  sections: (scene: Scene) => Line | undefined;
  adverbial: (scene: Scene) => Phrase | undefined;
  /** Several who only spoke, in one sentence. */
  spoke: (scene: Scene, who: readonly Who[], opening: Phrase | undefined) => Phrase;
  onlySpoke: (tell: Tell, told: ToldRemark) => boolean;
  turn: (
    scene: Scene,
    remarks: readonly ToldRemark[],
    by: readonly Who[] | "all",
    opening: Phrase | undefined,
  ) => Line[];
  agreement: (tell: Tell, told: ToldAgreement, opening: Phrase | undefined) => Composed[];
  agreementRest: (tell: Tell, told: ToldAgreement, opening: Phrase | undefined) => Composed[];
  outcome: (tell: Tell, told: { outcome: Outcome; path: string }, opening: Phrase | undefined) => Line[];
}

const TALKS = new Set(["talks", "discussion"]);
const bare = (entry: PlannedItem): boolean =>
  entry.remarks.length +
    entry.agreements.length +
    entry.outcomes.length +
    (entry.item.narrative?.length ?? 0) ===
  0;

/** Whether talks go on where a tour ended, with the same people, so that one sentence holds both. */
const goesOn = (tour: PlannedItem, talks: PlannedItem | undefined): talks is PlannedItem =>
  talks !== undefined &&
  tour.item.activity === "tour" &&
  TALKS.has(talks.item.activity ?? "") &&
  tour.told === talks.told &&
  tour.place !== undefined &&
  talks.place?.id === tour.place.id &&
  (talks.same || talks.listed === undefined) &&
  (talks.item.when === undefined || talks.item.when.start === tour.item.when?.start) &&
  bare(tour);

const isStop = (entry: PlannedItem): boolean =>
  entry.told === "main" && (entry.item.activity === "tour" || entry.place !== undefined);

const orders = (items: readonly PlannedItem[]): Map<PlannedItem, Scene["order"]> => {
  const stops = items.filter((entry, at) => {
    const before = items[at - 1];
    return (
      isStop(entry) &&
      !(before?.place && entry.place && before.place.id === entry.place.id) &&
      !(before && goesOn(before, entry))
    );
  });
  const order = new Map<PlannedItem, Scene["order"]>();
  const begins = items.find((entry) => entry.told === "main");
  stops.forEach((entry, at) => {
    if (stops.length < 2) order.set(entry, "only");
    else if (at === 0) order.set(entry, entry === begins ? "first" : "middle");
    else order.set(entry, at === stops.length - 1 && stops.length > 2 ? "last" : "middle");
  });
  return order;
};

const movedTo = (tell: Tell, entry: PlannedItem): boolean => {
  if (!entry.place) return false;
  const moved = tell.memory.place !== entry.place.id;
  tell.memory.place = entry.place.id;
  return moved;
};

/** Consecutive remarks of the same people. */
const turnsOf = (entry: PlannedItem): { by: readonly string[] | "all"; remarks: ToldRemark[] }[] => {
  const groups: { by: readonly string[] | "all"; remarks: ToldRemark[] }[] = [];
  for (const told of entry.remarks) {
    const by = told.remark.by ?? [];
    const group = groups.at(-1);
    const same =
      group && (by === "all" || group.by === "all" ? by === group.by : group.by.join("|") === by.join("|"));
    if (group && same) group.remarks.push(told);
    else groups.push({ by, remarks: [told] });
  }
  return groups;
};

const speech = (scene: Scene, words: AgendaWords, opening: Phrase | undefined): Composed[] => {
  const { tell, entry } = scene;
  const blocks: Composed[] = [];
  let begin = opening;
  let spoke: { who: Who[]; paths: string[] } = { who: [], paths: [] };
  const flush = (): void => {
    if (spoke.who.length === 0) return;
    const told = resting(words.spoke(scene, spoke.who, begin), ...spoke.paths);
    blocks.push(...paragraph("agenda", [line(`${entry.path}.spoke`, told)], [entry.item.key]));
    begin = undefined;
    spoke = { who: [], paths: [] };
  };
  for (const group of turnsOf(entry)) {
    const by = group.by === "all" ? ("all" as const) : tell.facts.whos(group.by);
    if (by !== "all" && by.length === 0) continue;
    if (
      by !== "all" &&
      group.remarks.every((told) => words.onlySpoke(tell, told)) &&
      by.every((who) => who.raw.presence !== "remote")
    ) {
      spoke.who.push(...by.filter((who) => !spoke.who.includes(who)));
      spoke.paths.push(...group.remarks.map((told) => told.path));
      continue;
    }
    flush();
    const lines = words.turn(scene, group.remarks, by, begin);
    if (lines.length > 0) begin = undefined;
    blocks.push(
      ...paragraph("agenda", lines, [entry.item.key, ...group.remarks.map((told) => told.remark.key)]),
    );
  }
  flush();
  return blocks;
};

/** Whether a sentence of these blocks begins with these words. */
const holds = (blocks: readonly Composed[], words: Phrase): boolean =>
  blocks.some(
    (block) =>
      (block.type === "paragraph" &&
        block.lines.some((one) => textOf(one.words).startsWith(textOf(words)))) ||
      (block.type === "list" && textOf(block.lead.words).startsWith(textOf(words))),
  );

/** Whether a stop tells no more than where they went and what they saw. */
const isPlainStop = (tell: Tell, entry: PlannedItem): boolean => {
  const { item } = entry;
  const only = item.activity === "tour" && entry.told === "main" && entry.place !== undefined && bare(entry);
  const more = (item.topics?.length ?? 0) + (item.organizers?.length ?? 0) + (item.sections?.length ?? 0) > 0;
  const people =
    item.people?.some((one) => one.as !== undefined && one.as !== "attendee" && one.as !== "head") ?? false;
  return only && !more && !people && entry.others.length === 0 && !tell.facts.said(item.title, "");
};

const ROUND = 5;

/** Three stops or more in a row that differ only in what was seen are one sentence, at most five to each. */
const rounds = (tell: Tell, items: readonly PlannedItem[]): Map<PlannedItem, PlannedItem[]> => {
  const found = new Map<PlannedItem, PlannedItem[]>();
  let run: PlannedItem[] = [];
  const close = (): void => {
    const [first] = run;
    if (first && run.length > 2) found.set(first, run);
    run = [];
  };
  items.forEach((entry, at) => {
    const before = run.at(-1);
    const fits = isPlainStop(tell, entry) && !goesOn(entry, items[at + 1]);
    const seen = (one: PlannedItem): boolean => tell.facts.list(one.item.saw, "").length > 0;
    const alike =
      before &&
      seen(before) === seen(entry) &&
      (entry.same || (entry.whole && before.whole)) &&
      !entry.item.when;
    if (!fits) {
      close();
      return;
    }
    if (run.length > 0 && (!alike || run.length >= ROUND || before?.place?.id === entry.place?.id)) close();
    run.push(entry);
  });
  close();
  return found;
};

const ROOM = 4;
const linesIn = (block: Composed | undefined): number =>
  block?.type === "paragraph" ? block.lines.length : 0;
/** A signing tells its agreement first, and who stood by afterwards. */
const signs = (entry: PlannedItem): boolean =>
  entry.item.activity === "signing" && entry.agreements.length > 0;

/** All agenda items, in the order told: each item's own sentences, then who said what, then what came about there. */
export const agendaBlocks = (tell: Tell, words: AgendaWords): Composed[] => {
  const { items, news } = tell.plan;
  const order = orders(items);
  const together = rounds(tell, items);
  const within = new Set([...together.values()].flatMap((run) => run.slice(1)));
  const blocks: Composed[] = [];
  let running: Line[] = [];
  let keys: string[] = [];
  const flush = (): void => {
    blocks.push(...paragraph("agenda", running, keys));
    running = [];
    keys = [];
  };
  items.forEach((entry, at) => {
    const { item, path } = entry;
    const before = items[at - 1];
    const after = items[at + 1];
    const joined = before !== undefined && goesOn(before, entry);
    const when = words.when(tell, entry);
    const aside = words.beforeOrAfter(tell, entry);
    const scene: Scene = {
      tell,
      entry,
      opening: tell.memory.pending ?? (when && aside ? words.opening(when, aside) : (when ?? aside)),
      moved: movedTo(tell, entry),
      order: order.get(entry) ?? "only",
      talks: goesOn(entry, after) ? after : undefined,
      joined,
    };
    tell.memory.pending = undefined;
    if ((entry.told !== "main" && entry.told !== before?.told) || (when && entry.told === "main")) flush();
    if (within.has(entry)) {
      keys.push(item.key);
      return;
    }
    const run = together.get(entry);
    const story = joined ? [] : run ? [words.round(scene, run)] : words.story(scene);
    const last = run?.at(-1);
    if (last?.place) tell.memory.place = last.place.id;
    const quiet = story.length === 0 && !joined;
    const organizers = words.organizers(scene, quiet);
    const roles = words.roles(scene, quiet);
    const begin = quiet && organizers.length === 0 && !roles.placed ? words.adverbial(scene) : undefined;
    const sections = words.sections(scene);
    const beside = [...roles.lines, ...(sections ? [sections] : [])];
    const [role, ...others] = beside;
    const first = role && begin ? { ...role, words: words.opened(begin, role.words) } : role;
    const own = [...story, ...organizers, ...(first ? [first, ...others] : [])];
    if (signs(entry)) flush();
    running.push(...own.filter((entry) => says(entry.words)));
    keys.push(item.key);
    const free = own.length === 0 && !joined ? begin : undefined;
    const spoken = speech(scene, words, free);
    const used = own.length > 0 || joined || spoken.length > 0;
    const results: Composed[] = [];
    entry.agreements.forEach((told, i) => {
      results.push(
        ...(told.agreement === news?.agreement
          ? words.agreementRest(tell, told, used || i > 0 ? undefined : free)
          : words.agreement(tell, told, used || i > 0 ? undefined : free)),
      );
    });
    entry.outcomes.forEach((told, i) => {
      const opening = i === 0 && entry.agreements.length === 0 && !used ? free : undefined;
      results.push(
        ...paragraph("outcomes", words.outcome(tell, told, opening), [item.key, told.outcome.key]),
      );
    });
    const narrative = tell.facts.list(item.narrative, `${path}.narrative`);
    results.push(
      ...paragraph(
        "agenda",
        narrative.map((said) => line(said.path, phrase(said), true)),
        [item.key],
      ),
    );
    if (free && !holds([...spoken, ...results], free))
      running.push(line(`${path}.held`, words.held(scene, free)));
    if (spoken.length > 0 || results.length > 0) {
      const all = [...spoken, ...results];
      const [head, ...tail] = all;
      const short = running.length <= 2 || (spoken.length === 1 && running.length + linesIn(head) <= ROOM);
      if (
        running.length > 0 &&
        head?.type === "paragraph" &&
        !head.lines[0]?.own &&
        short &&
        linesIn(head) <= ROOM
      ) {
        const after = signs(entry) && spoken.length === 0;
        const [first, ...rest] = head.lines;
        const lines = after && first ? [first, ...running, ...rest] : [...running, ...head.lines];
        blocks.push({ ...head, lines, keys: [...keys, ...head.keys] });
        running = [];
        keys = [];
        blocks.push(...tail);
      } else {
        flush();
        blocks.push(...all);
      }
    }
    if (running.length > ROOM) flush();
  });
  flush();
  return blocks;
};
