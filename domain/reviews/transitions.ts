import { ARTICLE_STATES, type ArticleState } from "../articles/states";
import { DomainError } from "../errors";
import { REVIEW_ACTIONS, type ReviewAction, type ReviewActionDefinition, reviewAction } from "./actions";

/** One or two levels of review before an article is approved. */
export const REVIEW_LEVELS = [1, 2] as const;
export type ReviewLevels = (typeof REVIEW_LEVELS)[number];

/** What the transitions depend on. */
export interface ReviewSituation {
  state: ArticleState;
  levels: ReviewLevels;
  /** The version of the text in work. */
  version: number;
  publishedVersion: number | null;
  scheduled: boolean;
}

const holds = (
  { onlyIf }: ReviewActionDefinition,
  { publishedVersion, scheduled }: ReviewSituation,
): boolean => {
  switch (onlyIf) {
    case "published":
      return publishedVersion !== null;
    case "scheduled":
      return scheduled;
    case "not_scheduled":
      return !scheduled;
    default:
      return true;
  }
};

/** The state after an action; undefined where it is not possible. */
export const reviewStateAfter = (
  situation: ReviewSituation,
  action: ReviewAction,
): ArticleState | undefined => {
  const definition = reviewAction(action);
  if (!holds(definition, situation)) return undefined;
  const { state, levels, version, publishedVersion } = situation;
  const { to, withTwoLevels, ifPublished } = definition;
  return (
    (levels === 2 ? withTwoLevels?.[state] : undefined) ??
    (publishedVersion === version ? ifPublished?.[state] : undefined) ??
    to[state]
  );
};

/** The state after an action. Throws ACTION_NOT_POSSIBLE, naming the action and the state. */
export const nextReviewState = (situation: ReviewSituation, action: ReviewAction): ArticleState => {
  const to = reviewStateAfter(situation, action);
  if (to === undefined) throw new DomainError("ACTION_NOT_POSSIBLE", { action, state: situation.state });
  return to;
};

/** Whether reviewers have to decide. */
export const awaitsReview = (state: ArticleState): boolean =>
  state === "in_review" || state === "second_review";

/** The level at which an article is approved in a state. */
export const levelOf = (state: ArticleState): ReviewLevels => (state === "second_review" ? 2 : 1);

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), `|${head.map(() => "---|").join("")}`, ...rows.map(row)].join("\n");

const NOTES = { needed: "needed note", optional: "optional note", or_comments: "note or open comment" };

const cell = (action: ReviewAction, state: ArticleState): string => {
  const { to, withTwoLevels, ifPublished } = reviewAction(action);
  const other = withTwoLevels?.[state] ?? ifPublished?.[state];
  if (!to[state]) return "·";
  return other ? `${to[state]} or ${other}` : (to[state] ?? "");
};

/** The transitions as Markdown, for `docs/reviews.md`; a test compares the two. */
export const reviewTransitionTable = (): string =>
  table(
    ["action", ...ARTICLE_STATES, "requires", "only if"],
    REVIEW_ACTIONS.map((action) => {
      const { note, asks, onlyIf } = reviewAction(action);
      return [
        action,
        ...ARTICLE_STATES.map((state) => cell(action, state)),
        [note && NOTES[note], asks].filter(Boolean).join(", "),
        onlyIf?.replace("_", " ") ?? "",
      ];
    }),
  );

/** Permissions, notifications, undoing and keys as Markdown, for `docs/reviews.md`; a test compares the two. */
export const reviewActionTable = (): string =>
  table(
    ["action", "allowed for", "never", "notifies", "undone by", "key"],
    REVIEW_ACTIONS.map((action) => {
      const { allow, denyWhen = [], notifies, inverse, key } = reviewAction(action);
      return [
        action,
        allow.join(", "),
        denyWhen.join(", ").replaceAll("_", " "),
        notifies ?? "",
        inverse ?? "",
        `\`${key}\``,
      ];
    }),
  );
