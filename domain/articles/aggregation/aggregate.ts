import type { Content } from "../content/content";
import type { Message } from "../content/message";
import type { DocumentPlan, Unit } from "../document-plan";
import { mayJoin } from "./joins";
import { arrivalsOf, isLaterThatDay, linkOf, linksOf } from "./links";
import type { Link, ParagraphPlan, SentencePlan, TextPlan } from "./sentence-plan";
import { isSettingOf } from "./setting-messages";

const keysOf = (messages: readonly Message[]): string[] => {
  const keys = messages.flatMap((message) => {
    const scene = "scene" in message && message.scene ? [message.scene.key] : [];
    const remarks = message.type === "speech" ? message.remarks.map(({ remark }) => remark.key) : [];
    const agreement =
      "agreement" in message ? [message, ...(message.together ?? [])].map((one) => one.agreement.key) : [];
    const outcome = message.type === "result" ? [message.outcome.key] : [];
    return [...scene, ...remarks, ...agreement, ...outcome];
  });
  return [...new Set(keys)];
};

/** An outcome of an item that is stated with the news: the item itself states its day and place in the agenda. */
const RESULTS: ReadonlySet<Message["type"]> = new Set([
  "sign",
  "signings",
  "signatories",
  "witnesses",
  "result",
]);

const OPENING: ReadonlySet<Link["type"]> = new Set(["day", "before", "after"]);

interface Open {
  head: Message;
  joined: Message[];
  link: Link;
}

/** Units whose first message can join the sentence before them are read as one run of messages. */
const runs = (units: readonly Unit[]): Unit[] => {
  const found: Unit[] = [];
  for (const unit of units) {
    const before = found.at(-1);
    const [first] = unit.messages;
    const last = before?.messages.at(-1);
    const joins =
      before &&
      last &&
      first &&
      unit.near &&
      before.part !== "lead" &&
      (isSettingOf(last, first) || mayJoin(last, [], first));
    if (joins) found[found.length - 1] = { ...before, messages: [...before.messages, ...unit.messages] };
    else found.push(unit);
  }
  return found;
};

/**
 * Combines messages into sentence plans: a message that only modifies another joins it, before any words are chosen. Both
 * languages share this.
 */
export const aggregate = (
  plan: DocumentPlan,
  content: Content,
  eventDay: string | undefined,
  eventPart?: string,
): TextPlan => {
  const links = linksOf(content, eventDay, eventPart, plan.news);
  const arrivals = arrivalsOf(content);
  let lead = true;
  const paragraphs = runs(plan.units).map((unit): ParagraphPlan => {
    const sentences: SentencePlan[] = [];
    let open: Open | undefined;
    const close = (): void => {
      if (!open) return;
      const { head, joined, link } = open;
      sentences.push({ id: head.id, head, joined, link, lead });
      lead = false;
      open = undefined;
    };
    unit.messages.forEach((message, at) => {
      if (open && mayJoin(open.head, open.joined, message)) {
        const link: Link =
          unit.part === "lead" && RESULTS.has(open.head.type) ? { type: "none" } : linkOf(message, links);
        const ahead = message.type === "speech" && message.ahead === true;
        if (open.link.type === "none" && open.joined.length === 0 && !("scene" in open.head) && !ahead)
          open.link = link;
        open.joined.push(message);
        return;
      }
      const before = unit.messages[at - 1];
      if (open && before && open.head === before && isSettingOf(before, message)) {
        open = { head: message, joined: [before, ...open.joined], link: open.link };
        return;
      }
      close();
      const news = unit.part === "lead" && RESULTS.has(message.type);
      open = { head: message, joined: [], link: news ? { type: "none" } : linkOf(message, links) };
    });
    close();
    const link = sentences[0]?.link ?? { type: "none" };
    const [first] = unit.messages;
    const arrives = first !== undefined && "scene" in first && first.scene && arrivals.has(first.scene.key);
    const opens = OPENING.has(link.type) || (link.type === "stop" && link.at === "first") || arrives === true;
    if (arrives && first.scene) arrivals.delete(first.scene.key);
    const goesOn = link.type === "stop" && link.at !== "first";
    const near = (unit.near || goesOn) && !opens;
    const starts = link.type === "stop" && link.at === "first" && arrives !== true;
    const later = link.type === "day" && isLaterThatDay(content, link.scene);
    return { part: unit.part, sentences, keys: keysOf(unit.messages), near, opens, starts, later };
  });
  return { news: plan.news, ...(plan.event ? { event: plan.event } : {}), paragraphs };
};
