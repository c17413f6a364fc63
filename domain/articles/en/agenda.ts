import { type Composed, type Line, line, paragraph } from "../compose";
import { phrase, type Said, type Who } from "../facts";
import { next } from "../memory";
import { loose, maybe, OPEN, type Phrase, plain, resting, say, says, textOf } from "../phrase";
import type { PlannedItem } from "../plan";
import { agreementBlocks, agreementRest } from "./agreements";
import { whenText } from "./dates";
import { andList, definite, isPlural, withArticle } from "./grammar";
import { areMany, atPlace, peopleList, place, type Tell } from "./mentions";
import { organizerLine } from "./organizers";
import { outcomeLines } from "./outcomes";
import { partyLater } from "./party";
import { onlySpoke, turn } from "./remarks";

const NOUNS = {
  tour: "the tour",
  talks: "the talks",
  speeches: "the speeches",
  presentation: "the presentation",
  discussion: "the discussion",
  signing: "the signing",
  ceremony: "the ceremony",
  handover: "the handover",
  meal: "the meal",
  other: "the event",
} as const;

const titleOf = (tell: Tell, { item, path }: PlannedItem): Said | undefined =>
  tell.facts.said(item.title, `${path}.title`);

/** "the talks", "the opening ceremony": an item known already. */
const nounOf = (tell: Tell, entry: PlannedItem): Phrase => {
  const title = entry.item.activity === "handover" ? undefined : titleOf(tell, entry);
  return title ? plain(definite(title.text), [title.path]) : plain(NOUNS[entry.item.activity ?? "other"]);
};

interface Scene {
  tell: Tell;
  entry: PlannedItem;
  at: number;
  /** Opens the item's first sentence: its day, and "before the talks". */
  opening: Phrase | undefined;
  /** Whether the place differs from where the reader stands. */
  moved: boolean;
  /** How many stops there are in all, and which this is. */
  stop: number;
  stops: number;
}

/** Who did it: the whole party, the group of the stop before, or those listed. */
const actors = ({ tell, entry }: Scene): { words: Phrase; many: boolean } => {
  const { visitors, listed } = entry;
  const pool = visitors.length > 0 ? visitors : (listed ?? []);
  const people = pool.filter(
    (who) =>
      !entry.as("receiver").includes(who) &&
      !entry.as("guide").includes(who) &&
      !entry.as("chair").includes(who),
  );
  const rests = `${entry.path}.people`;
  if (listed === undefined || people.length === 0) {
    const party = partyLater(tell);
    return tell.plan.travellers.length > 0 ? party : { words: plain("the participants"), many: true };
  }
  if (entry.whole && (tell.plan.travellers.length > 1 || tell.facts.delegations.length > 0))
    return { ...partyLater(tell), words: resting(partyLater(tell).words, rests) };
  const heads = entry.as("head").filter((who) => people.includes(who));
  const others = people.filter((who) => !heads.includes(who));
  const more = entry.item.peopleOpen ? "others" : undefined;
  const open = entry.item.peopleOpen ? [`${entry.path}.peopleOpen`] : [];
  if (heads.length > 0 && others.length === 0 && more && tell.facts.delegations.length === 1)
    return { words: resting(say`${peopleList(tell, heads)} and the delegation`, rests, ...open), many: true };
  if (entry.same && people.length > 1)
    return {
      words: resting(plain(next(tell.memory, "same group", ["the group", "they"])), rests),
      many: true,
    };
  if (heads.length > 0 && others.length > 1)
    return {
      words: resting(
        say`${peopleList(tell, heads)}, together with ${peopleList(tell, others, more)}${OPEN}`,
        rests,
        ...open,
      ),
      many: areMany(heads),
    };
  return {
    words: resting(peopleList(tell, people, more), rests, ...open),
    many: areMany(people) || more !== undefined,
  };
};

const nounList = (said: readonly Said[], more: string | undefined): Phrase =>
  loose(andList(said.map(phrase), more));

const opened = (path: string, words: Phrase, open: boolean | undefined): Phrase =>
  open ? resting(words, path) : words;

/** What was seen, learned and whom one met there, as what follows the verb of going there. */
const clausesOf = ({ tell, entry }: Scene, subject: string): Phrase => {
  const { item, path } = entry;
  const saw = tell.facts.list(item.saw, `${path}.saw`);
  const topics = tell.facts.list(item.topics, `${path}.topics`);
  const hosts = metThere(entry);
  const parts = [
    saw.length > 0 && entry.place
      ? opened(
          `${path}.sawOpen`,
          say`saw ${nounList(saw, item.sawOpen ? "other exhibits" : undefined)}`,
          item.sawOpen,
        )
      : undefined,
    hosts.length > 0
      ? say`met ${peopleList(tell, hosts, item.peopleOpen && entry.visitors.length > 0 ? "others" : undefined)}`
      : undefined,
    topics.length > 0
      ? opened(
          `${path}.topicsOpen`,
          say`learned about ${nounList(topics, item.topicsOpen ? "other matters" : undefined)}`,
          item.topicsOpen,
        )
      : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? say`${subject} ${andList(parts)}` : plain("");
};

/** Those listed at an item who are neither of the party nor told by a role of theirs. */
const metThere = (entry: PlannedItem): Who[] => {
  const roles = new Set([
    ...entry.as("receiver"),
    ...entry.as("escort"),
    ...entry.as("guide"),
    ...entry.as("chair"),
    ...entry.as("speaker"),
  ]);
  return entry.visitors.length === 0 ? [] : entry.others.filter((who) => !roles.has(who));
};

const roleLines = ({ tell, entry }: Scene, party: string): Line[] => {
  const speaking = new Set(
    entry.remarks.flatMap(({ remark }) => (Array.isArray(remark.by) ? remark.by : [])),
  );
  const lines: Line[] = [];
  const told = (
    role: "receiver" | "escort" | "guide" | "chair" | "speaker",
    words: (who: readonly Who[]) => Phrase,
  ): void => {
    const who = entry.as(role).filter((p) => role !== "speaker" || !speaking.has(p.key));
    if (who.length > 0)
      lines.push(line(`${entry.path}.${role}`, resting(words(who), `${entry.path}.people`)));
  };
  const noun = textOf(nounOf(tell, entry));
  told("chair", (who) => say`${peopleList(tell, who)} chaired ${noun}`);
  told("receiver", (who) => {
    const fresh = who.filter((p) => !(tell.plan.receivers.includes(p) && tell.memory.people.has(p.key)));
    return entry.item.activity === "handover" || fresh.length === 0
      ? plain("")
      : say`${peopleList(tell, fresh)} received ${party}`;
  });
  told("escort", (who) => say`${peopleList(tell, who)} accompanied ${party}`);
  told("guide", (who) => say`${peopleList(tell, who)} showed ${party} around`);
  told("speaker", (who) => say`${peopleList(tell, who)} spoke`);
  return lines.filter((entry) => says(entry.words));
};

const there = (scene: Scene): Phrase =>
  scene.moved && scene.entry.place ? say` ${atPlace(scene.tell, scene.entry.place)}` : plain("");

const front = (scene: Scene): Phrase => (scene.opening ? say`${scene.opening}, ` : plain(""));

const tour = (scene: Scene): Line[] => {
  const { tell, entry, stop, stops } = scene;
  const { item, path } = entry;
  const saw = tell.facts.list(item.saw, `${path}.saw`);
  const last = stops > 1 && stop === stops - 1 && !scene.opening && entry.told === "main";
  if (entry.place && last) {
    const at = place(tell, entry.place);
    const who = actors(scene);
    const subject = textOf(who.words) === "they" ? "they" : undefined;
    const rest = clausesOf(scene, subject ?? "they");
    const named = entry.whole || entry.same;
    return [
      line(
        path,
        named
          ? say`the last stop was ${at}${maybe`, where ${says(rest) ? rest : undefined}`}`
          : say`${who.words} finally visited ${at}${maybe`, where ${says(rest) ? rest : undefined}`}`,
      ),
    ];
  }
  const who = actors(scene);
  const moving = entry.place && !scene.opening && stops > 1 && entry.told === "main" && scene.moved;
  if (entry.place) {
    if (!scene.moved) {
      const seen = clausesOf(scene, textOf(front(scene)) ? "" : "");
      return says(seen) ? [line(path, say`${front(scene)}${who.words}${seen}`)] : [];
    }
    const at = place(tell, entry.place);
    const rest = clausesOf(scene, "they");
    const where = maybe`, where ${says(rest) ? rest : undefined}`;
    if (moving && stop === 0) return [line(path, say`${who.words} first visited ${at}${where}`)];
    if (moving) {
      const form = next(tell.memory, "on to", [0, 1, 2]);
      if (form === 0) return [line(path, say`${who.words} then visited ${at}${where}`)];
      if (form === 1 && (entry.whole || entry.same)) return [line(path, say`next came ${at}${where}`)];
      return [line(path, say`from there, ${who.words} went on to ${at}${where}`)];
    }
    return [line(path, say`${front(scene)}${who.words} visited ${at}${where}`)];
  }
  if (saw.length > 0) {
    const list = opened(
      `${path}.sawOpen`,
      nounList(saw, item.sawOpen ? "other places" : undefined),
      item.sawOpen,
    );
    const rest = clausesOf(scene, "they");
    return [
      line(
        path,
        say`${front(scene)}${who.words} visited ${list}${maybe` and ${says(rest) ? rest : undefined}`}`,
      ),
    ];
  }
  const rest = clausesOf(scene, "");
  const title = titleOf(tell, entry);
  if (title)
    return [
      line(
        path,
        say`${front(scene)}${who.words} took part in ${plain(withArticle(title.text), [title.path])}${maybe` and${says(rest) ? rest : undefined}`}`,
      ),
    ];
  return says(rest) ? [line(path, say`${front(scene)}${who.words}${rest}`)] : [];
};

/** Talks, discussions and all other items in which people sit together. */
const gathering = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const topics = tell.facts.list(item.topics, `${path}.topics`);
  const title = titleOf(tell, entry);
  const hosts = metThere(entry);
  const about =
    topics.length > 0
      ? opened(
          `${path}.topicsOpen`,
          nounList(topics, item.topicsOpen ? "other matters" : undefined),
          item.topicsOpen,
        )
      : undefined;
  const begin = front(scene);
  if (hosts.length > 0 && entry.visitors.length > 0) {
    const who = actors(scene);
    const more = item.peopleOpen ? "others" : undefined;
    const at = there(scene);
    const met = resting(
      peopleList(tell, hosts, more),
      `${path}.people`,
      ...(more ? [`${path}.peopleOpen`] : []),
    );
    if (item.activity === "meal")
      return [
        line(
          path,
          say`${begin}${who.words} had ${title ? plain(withArticle(title.text), [title.path]) : "a meal"} with ${met}${at}${maybe`, where they discussed ${about}`}`,
        ),
      ];
    if (item.activity === "signing" || item.activity === "ceremony" || item.activity === "handover")
      return [];
    const name =
      title && !/^(?:talks|discussion|exchange|meeting)$/i.test(title.text)
        ? plain(withArticle(title.text), [title.path])
        : title
          ? resting(plain(next(tell.memory, "talks", ["talks", "discussions"])), title.path)
          : plain(next(tell.memory, "talks", ["talks", "discussions"]));
    if (at && scene.moved && entry.place && scene.stop > 0 && !scene.opening && entry.told === "main")
      return [
        line(
          path,
          say`${who.words} ${next(tell.memory, "moving", ["then went to", "went on to"])} ${
            textOf(at)
              .trim()
              .replace(/^(?:at|in) /, "")
              ? dropPreposition(at)
              : ""
          } for ${name} with ${met}${maybe` on ${about}`}`,
        ),
      ];
    return [line(path, say`${begin}${who.words} held ${name}${at} with ${met}${maybe` on ${about}`}`)];
  }
  const at = there(scene);
  const everyone = entry.listed === undefined;
  const pool = everyone ? [] : entry.visitors.length > 0 ? entry.visitors : (entry.listed ?? []);
  const roles = new Set([
    ...entry.as("receiver"),
    ...entry.as("escort"),
    ...entry.as("guide"),
    ...entry.as("chair"),
    ...entry.as("speaker"),
    ...signing(tell, entry),
  ]);
  const speaking = new Set(
    entry.remarks.flatMap(({ remark }) => (Array.isArray(remark.by) ? remark.by : [])),
  );
  const attending = pool.filter((who) => !roles.has(who) && !speaking.has(who.key));
  const subject = (): Phrase => {
    if (everyone || attending.length === 0)
      return plain(
        tell.plan.twoSides
          ? next(tell.memory, "all sides", ["the two sides", "both sides"])
          : next(tell.memory, "all", ["the participants", "those present"]),
      );
    return actors(scene).words;
  };
  if (about) {
    if (title)
      return [
        line(
          path,
          say`${begin}${everyone || attending.length === 0 ? say`at ${plain(withArticle(title.text), [title.path])}${at}, ${subject()} discussed ${about}` : say`${subject()} discussed ${about} at ${plain(withArticle(title.text), [title.path])}${at}`}`,
        ),
      ];
    return [line(path, say`${begin}${subject()} discussed ${about}${at}`)];
  }
  const content = entry.remarks.length + entry.agreements.length + entry.outcomes.length > 0;
  if (attending.length > 0 && item.activity !== "signing") {
    const who =
      entry.same || entry.whole
        ? actors(scene).words
        : resting(peopleList(tell, attending, item.peopleOpen ? "others" : undefined), `${path}.people`);
    if (title)
      return [line(path, say`${begin}${who} attended ${plain(withArticle(title.text), [title.path])}${at}`)];
    const verb = {
      talks: "held talks",
      discussion: "held a discussion",
      meal: "had a meal",
      presentation: "attended a presentation",
      speeches: "heard speeches",
      ceremony: "attended a ceremony",
      signing: "attended the signing",
      handover: "attended the handover",
      tour: "went on a tour",
      other: "took part",
    }[item.activity ?? "other"];
    return [line(path, say`${begin}${who} ${verb}${at}`)];
  }
  if (!content && title && item.activity !== "handover")
    return [
      line(
        path,
        say`${begin}${plain(withArticle(title.text), [title.path])} ${isPlural(title.text) ? "were" : "was"} held${at}`,
      ),
    ];
  if (!content && says(at))
    return [
      line(
        path,
        say`${begin}${withArticle(NOUNS[item.activity ?? "other"].replace("the ", ""))} ${item.activity === "talks" || item.activity === "speeches" ? "were" : "was"} held${at}`,
      ),
    ];
  return [];
};

const dropPreposition = (words: Phrase): Phrase => {
  let done = false;
  return {
    ...words,
    pieces: words.pieces.map((piece) => {
      if (done) return piece;
      const s = piece.s.replace(/^\s*(?:at|in)\s+/, "");
      if (piece.s.trim() !== "") done = true;
      return { ...piece, s: piece.s.trim() === "" ? "" : s };
    }),
  };
};

const signing = (tell: Tell, entry: PlannedItem): Who[] =>
  entry.agreements.flatMap(({ agreement }) => [
    ...tell.facts.whos(agreement.witnesses),
    ...(agreement.parties ?? []).flatMap((party) => tell.facts.whos(party.signatories)),
  ]);

const handover = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const title = titleOf(tell, entry);
  if (!title) return [];
  const givers = entry.as("head");
  const receivers = entry.as("receiver");
  const thing = plain(withArticle(title.text), [title.path]);
  const to = receivers.length > 0 ? say` to ${peopleList(tell, receivers)}` : plain("");
  const at = there(scene);
  const rests = `${entry.path}.people`;
  if (givers.length > 0)
    return [
      line(
        entry.path,
        resting(say`${front(scene)}${peopleList(tell, givers)} handed over ${thing}${to}${at}`, rests),
      ),
    ];
  return [
    line(
      entry.path,
      resting(
        say`${front(scene)}${thing} ${isPlural(title.text) ? "were" : "was"} handed over${to}${at}`,
        rests,
      ),
    ),
  ];
};

/** "at the talks in the conference room": opens the first sentence of an item that has no sentence of its own. */
const adverbial = (scene: Scene, needed: boolean): Phrase | undefined => {
  const { tell, entry } = scene;
  const title = entry.item.activity === "handover" ? undefined : titleOf(tell, entry);
  const at = there(scene);
  if (title) {
    const inside =
      entry.item.activity === "presentation" &&
      !/forum|session|meeting|training|ceremony|seminar/i.test(title.text);
    const named = plain(withArticle(title.text), [title.path]);
    const words = say`${inside ? "in" : "at"} ${named}${at}`;
    return scene.opening ? say`${scene.opening}, ${words}` : words;
  }
  if (scene.opening) return says(at) ? say`${scene.opening},${at}` : scene.opening;
  if (says(at)) return dropSpace(at);
  return needed ? say`at ${nounOf(tell, entry)}` : undefined;
};
const dropSpace = (words: Phrase): Phrase => ({
  ...words,
  pieces: words.pieces.map((piece, at) =>
    at === 0 || words.pieces.slice(0, at).every((p) => p.s === "")
      ? { ...piece, s: piece.s.trimStart() }
      : piece,
  ),
});

/** The turns of an item: consecutive remarks of the same people together. */
const turns = (tell: Tell, entry: PlannedItem, opening: Phrase | undefined): Composed[] => {
  const groups: { by: readonly string[] | "all"; remarks: PlannedItem["remarks"] }[] = [];
  for (const told of entry.remarks) {
    const by = told.remark.by ?? [];
    const group = groups.at(-1);
    const same =
      group &&
      (by === "all" ? group.by === "all" : group.by !== "all" && group.by.join("|") === by.join("|"));
    if (group && same) group.remarks.push(told);
    else groups.push({ by, remarks: [told] });
  }
  const blocks: Composed[] = [];
  let begin = opening;
  let spoke: Who[] = [];
  const flush = (): void => {
    if (spoke.length === 0) return;
    const words = say`${begin ? say`${begin}, ` : ""}${peopleList(tell, spoke)} spoke`;
    blocks.push(
      ...paragraph(
        "agenda",
        [line(`${entry.path}.spoke`, resting(words, ...entry.remarks.map((r) => r.path)))],
        [entry.item.key],
      ),
    );
    begin = undefined;
    spoke = [];
  };
  for (const group of groups) {
    const by = group.by === "all" ? ("all" as const) : tell.facts.whos(group.by);
    if (by !== "all" && by.length === 0) continue;
    if (by !== "all" && group.remarks.every((told) => onlySpoke(tell, told))) {
      spoke.push(...by);
      continue;
    }
    flush();
    const lines = turn(tell, group.remarks, by, begin);
    if (lines.length > 0) begin = undefined;
    blocks.push(
      ...paragraph("agenda", lines, [entry.item.key, ...group.remarks.map((told) => told.remark.key)]),
    );
  }
  flush();
  return blocks;
};

const beforeOrAfter = (tell: Tell, entry: PlannedItem): Phrase | undefined => {
  if (entry.told === "main") return undefined;
  const main = tell.plan.items.filter((other) => other.told === "main");
  const noun =
    main.length === 1 && main[0]
      ? nounOf(tell, main[0])
      : plain(
          tell.plan.visit ? "the talks" : tell.facts.record.kind === "seminar" ? "the seminar" : "the event",
        );
  const talks = main.some((other) => other.item.activity === "talks" || other.item.activity === "discussion");
  const named = main.length === 1 || !tell.plan.visit || talks ? noun : plain("the visit");
  const [first, again] = entry.told === "before" ? ["before", "also before"] : ["after", "afterwards"];
  const turnOf = next(tell.memory, entry.told, [0, 1]);
  if (turnOf === 0) return resting(say`${first} ${named}`, `${entry.path}.told`);
  return resting(
    entry.told === "before" ? say`${again} ${named}` : plain("afterwards"),
    `${entry.path}.told`,
  );
};

/** Whether an item's place is one that the reader is not at. */
const movedTo = (tell: Tell, entry: PlannedItem): boolean => {
  if (!entry.place) return false;
  const moved = tell.memory.place !== entry.place.id;
  tell.memory.place = entry.place.id;
  return moved;
};

/** All agenda items, in the order told. */
export const agendaBlocks = (tell: Tell): Composed[] => {
  const { items, news } = tell.plan;
  const stops = items.filter(
    (entry, at) => entry.told === "main" && entry.place && items[at - 1]?.place?.id !== entry.place.id,
  );
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
    const when = whenText(tell, item.when, `${path}.when`);
    const beside = beforeOrAfter(tell, entry);
    const opening = when && beside ? say`${when}, ${beside}` : (when ?? beside);
    const scene: Scene = {
      tell,
      entry,
      at,
      opening,
      moved: movedTo(tell, entry),
      stop: stops.indexOf(entry),
      stops: stops.length,
    };
    const lines =
      item.activity === "tour"
        ? tour(scene)
        : item.activity === "handover"
          ? handover(scene)
          : gathering(scene);
    const roles = roleLines(
      scene,
      textOf(tell.plan.travellers.length > 0 ? partyLater(tell).words : plain("the participants")),
    );
    const sections = tell.facts.list(item.sections, `${path}.sections`);
    const own = [
      ...lines,
      organizerLine(
        tell,
        item.organizers,
        `${path}.organizers`,
        lines.length > 0 ? "it" : textOf(nounOf(tell, entry)),
      ),
      ...roles,
      sections.length > 0
        ? line(
            `${path}.sections`,
            say`parallel sessions were held on ${loose(andList(sections.map(phrase)))}`,
          )
        : undefined,
    ].filter((entry) => entry !== undefined);
    if ((entry.told !== "main" && entry.told !== items[at - 1]?.told) || (when && entry.told === "main"))
      flush();
    running.push(...own);
    keys.push(item.key);
    const told = own.length > 0;
    const needsPlace = items.length > 1 && !told;
    const begin = told
      ? undefined
      : adverbial(
          scene,
          needsPlace && entry.remarks.length > 0 && items.filter((other) => other.told === "main").length > 1,
        );
    const spoken = turns(tell, entry, begin);
    const used = told || spoken.length > 0;
    const after: Composed[] = [];
    entry.agreements.forEach((agreement, i) => {
      if (agreement.agreement === news?.agreement) {
        after.push(...agreementRest(tell, agreement));
        return;
      }
      after.push(...agreementBlocks(tell, agreement, used || i > 0 ? undefined : begin));
    });
    const first = entry.agreements.length === 0 && !used ? begin : undefined;
    entry.outcomes.forEach((outcome, i) => {
      after.push(
        ...paragraph("outcomes", outcomeLines(tell, outcome, i === 0 ? first : undefined), [
          outcome.outcome.key,
        ]),
      );
    });
    const narrative = tell.facts.list(item.narrative, `${path}.narrative`);
    after.push(
      ...paragraph(
        "agenda",
        narrative.map((said) => line(said.path, phrase(said), true)),
        [item.key],
      ),
    );
    if (spoken.length > 0 || after.length > 0) {
      const [head, ...tail] = spoken;
      if (
        running.length > 0 &&
        head?.type === "paragraph" &&
        spoken.length === 1 &&
        running.length + head.lines.length <= 4
      ) {
        running.push(...head.lines);
        keys.push(...head.keys);
        flush();
        blocks.push(...tail, ...after);
      } else {
        flush();
        blocks.push(...spoken, ...after);
      }
    }
    if (running.length >= 5) flush();
  });
  flush();
  return blocks;
};
