import type { ArticleState } from "../articles/states";
import { ARTICLE_STATES } from "../articles/states";
import {
  ACTIONS,
  type Action,
  type EventSubject,
  type FollowUpSubject,
  type SubjectKind,
  type SubjectOf,
} from "./actions";
import type { Actor } from "./actor";
import { may } from "./may";
import { ROLES, type Role } from "./roles";
import { RULES } from "./rules";

const ME = "user-me";
const OTHER = "user-other";

/** One column each: anonymous, signed in without a role, each role alone, a job. */
const COLUMNS = ["anonymous", "user", ...ROLES, "job"] as const;

/** A signed-in user with these roles, the one whom "own" and "oneself" mean. */
export const userWith = (...roles: Role[]): Actor => ({
  kind: "user",
  id: ME,
  name: "Invented User",
  roles,
  lang: "en",
});

const actorOf = (column: (typeof COLUMNS)[number]): Actor => {
  if (column === "anonymous") return { kind: "anonymous" };
  if (column === "job") return { kind: "job", name: "invented job" };
  return column === "user" ? userWith() : userWith(column);
};

type Situation = [words: string, subject: unknown];
const event = (over: Partial<EventSubject> = {}): EventSubject => ({
  createdBy: OTHER,
  restricted: false,
  readers: [],
  withdrawn: false,
  ...over,
});
const EVENTS: [string, EventSubject][] = [
  ["open", event()],
  ["open, own", event({ createdBy: ME })],
  ["withdrawn", event({ withdrawn: true })],
  ["withdrawn, own", event({ withdrawn: true, createdBy: ME })],
  ["restricted", event({ restricted: true })],
  ["restricted, own", event({ restricted: true, createdBy: ME })],
  ["restricted, reader", event({ restricted: true, readers: [ME] })],
  ["restricted, withdrawn", event({ restricted: true, withdrawn: true })],
];
const OF_EVENT = EVENTS.filter(([words]) => !words.endsWith(", own"));

const articles = (action: Action): Situation[] => {
  const isPublic = action === "article.readPublic";
  const written: [string, string[]][] = [
    ["not yet written", []],
    ["own", [OTHER, ME]],
    ["another's", [OTHER]],
  ];
  const subject = (state: ArticleState, writers: string[], of = event(), approvers: string[] = []) => ({
    event: of,
    state,
    writers,
    approvers,
    published: state === "published",
  });
  const right = isPublic ? "published" : (RULES[action].states?.[0] ?? "draft");
  const corrected: Situation = [
    "draft, another's, a version published",
    { ...subject("draft", [OTHER]), published: true },
  ];
  return [
    ...(isPublic ? [corrected] : []),
    ...ARTICLE_STATES.flatMap((state) =>
      written.map(([words, by]): Situation => [`${state}, ${words}`, subject(state, by)]),
    ),
    [`${right}, another's, approved by oneself`, subject(right, [OTHER], event(), [ME])],
    ...OF_EVENT.filter(([words]) => words !== "open").map(
      ([words, of]): Situation => [`${right}, another's, event ${words}`, subject(right, [OTHER], of)],
    ),
  ];
};

const followUp = (over: Partial<FollowUpSubject> = {}): FollowUpSubject => ({
  event: event(),
  responsible: OTHER,
  reportedBy: OTHER,
  withdrawn: false,
  ...over,
});
const followUps: Situation[] = [
  ["responsible", followUp({ responsible: ME })],
  ["reported by oneself", followUp({ reportedBy: ME })],
  ["responsible, reported by oneself", followUp({ responsible: ME, reportedBy: ME })],
  ["no one responsible", followUp({ responsible: null })],
  ["responsible, withdrawn", followUp({ responsible: ME, withdrawn: true })],
  ...OF_EVENT.map(([words, of]): Situation => [`event ${words}`, followUp({ event: of })]),
];

/** Every situation that affects an action, described and as its subject. */
const situationsOf = (kind: SubjectKind, action: Action): Situation[] => {
  switch (kind) {
    case "office":
      return [["–", undefined]];
    case "event":
      return EVENTS;
    case "article":
      return articles(action);
    case "followUp":
      return followUps;
    case "attachment":
      return [
        ["added by oneself", { event: event(), addedBy: ME, withdrawn: false }],
        ["added by oneself, withdrawn", { event: event(), addedBy: ME, withdrawn: true }],
        ["withdrawn", { event: event(), addedBy: OTHER, withdrawn: true }],
        ...OF_EVENT.map(
          ([words, of]): Situation => [`event ${words}`, { event: of, addedBy: OTHER, withdrawn: false }],
        ),
      ];
  }
};

/** An action in a situation that affects it: with its subject, and with the same one of an event that is not restricted. */
interface Case {
  readonly action: Action;
  readonly words: string;
  readonly subject: SubjectOf<Action>;
  readonly unrestricted: SubjectOf<Action>;
}

const withoutRestriction = (kind: SubjectKind, subject: unknown): unknown => {
  if (subject === undefined) return undefined;
  const open = (one: EventSubject): EventSubject => ({ ...one, restricted: false });
  if (kind === "event") return open(subject as EventSubject);
  const of = subject as { event: EventSubject };
  return { ...of, event: open(of.event) };
};

/** Every action in every situation that affects it. */
export const allCases = (): Case[] =>
  (Object.keys(ACTIONS) as SubjectKind[]).flatMap((kind) =>
    ACTIONS[kind].flatMap((action) =>
      situationsOf(kind, action).map(([words, subject]) => ({
        action,
        words,
        subject: subject as SubjectOf<Action>,
        unrestricted: withoutRestriction(kind, subject) as SubjectOf<Action>,
      })),
    ),
  );

/** The truth table as Markdown rows, decided by `may`. */
export const decidedTable = (): string => {
  const rows = [
    `| action | situation | ${COLUMNS.join(" | ")} |`,
    `|---|---|${COLUMNS.map(() => ":-:|").join("")}`,
  ];
  for (const { action, words, subject } of allCases()) {
    const cells = COLUMNS.map((column) => (may(actorOf(column), action, subject) ? "yes" : "·"));
    rows.push(`| ${action} | ${words} | ${cells.join(" | ")} |`);
  }
  return `${rows.join("\n")}\n`;
};
