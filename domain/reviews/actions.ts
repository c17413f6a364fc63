import type { ArticleState } from "../articles/states";

/** What an action changes besides the state. Dates are ISO moments; ids are of users. */
interface ReviewChange {
  /** Users who approved the text as it is. */
  approvers?: string[];
  /** The reviewer who was asked; null: any. */
  reviewerId?: string | null;
  /** The version that readers see; null: none. */
  publishedVersion?: number | null;
  publishedAt?: Date | null;
  /** When it is to be published; null: not scheduled. */
  publishAt?: Date | null;
}

/** What a change depends on. */
interface ReviewContext {
  by: string | null;
  now: Date;
  version: number;
  approvers: readonly string[];
  reviewerId?: string | null | undefined;
  publishAt?: Date | undefined;
}

/** An action of a review: everything that depends on which action it is. `Name` is the name of any action. */
export interface ReviewActionDefinition<Name extends string = string> {
  /** State before → state after; an absent state refuses the action. */
  readonly to: Readonly<Partial<Record<ArticleState, ArticleState>>>;
  /** The state after it where the office has two levels of review. */
  readonly withTwoLevels?: Readonly<Partial<Record<ArticleState, ArticleState>>>;
  /** The state after it where the text in work is the published one. */
  readonly ifPublished?: Readonly<Partial<Record<ArticleState, ArticleState>>>;
  /** Only where an article is published, or its publication scheduled. */
  readonly onlyIf?: "published" | "scheduled" | "not_scheduled";

  /** Who may perform it (`domain/access/rules.ts`). */
  readonly allow: readonly ("writer" | "editor" | "reviewer" | "job")[];
  /** Who may not, whatever their roles; an internal event denies publication to everyone. */
  readonly denyWhen?: readonly ("own_writing" | "own_approval" | "restricted")[];

  /** `or_comments`: needed unless a comment on the article is open. */
  readonly note?: "needed" | "optional" | "or_comments";
  /** What it asks for besides the note. */
  readonly asks?: "reviewer" | "time" | "checklist";
  /** The columns that it changes. */
  readonly changes?: (context: ReviewContext) => ReviewChange;
  /** The text that it changes: a visible correction line is added, or the published text restored. */
  readonly text?: "correction" | "published";
  /** Who is notified. `next`: the reviewers while a level remains, then the authors. */
  readonly notifies?: "reviewers" | "authors" | "next";
  /** The action that undoes it. */
  readonly inverse?: Name;

  /** Its key on the article's page. */
  readonly key: string;
  /** The first button in these states. */
  readonly primaryIn?: readonly ArticleState[];
}

const defined = <Name extends string>(
  actions: Readonly<Record<Name, ReviewActionDefinition<NoInfer<Name>>>>,
): Readonly<Record<Name, ReviewActionDefinition<Name>>> => actions;

/**
 * The actions of a review, in the order of buttons and documents. Transitions, permissions, notifications, undoing, keys, the
 * audit log and the tables of `docs/reviews.md` come from here; the labels are in messages/ under `reviews`.
 */
const ACTIONS = defined({
  submit: {
    to: { draft: "in_review", returned: "in_review" },
    allow: ["writer", "editor"],
    note: "optional",
    asks: "reviewer",
    changes: ({ reviewerId }) => ({ approvers: [], reviewerId: reviewerId ?? null }),
    notifies: "reviewers",
    inverse: "recall",
    key: "s",
    primaryIn: ["draft", "returned"],
  },
  recall: {
    to: { in_review: "draft", second_review: "draft" },
    allow: ["writer", "editor"],
    changes: () => ({ approvers: [], reviewerId: null }),
    key: "k",
  },
  approve: {
    to: { in_review: "approved", second_review: "approved" },
    withTwoLevels: { in_review: "second_review" },
    allow: ["reviewer"],
    denyWhen: ["own_writing", "own_approval"],
    note: "optional",
    asks: "checklist",
    changes: ({ by, approvers }) => ({ approvers: [...approvers, ...(by ? [by] : [])], reviewerId: null }),
    notifies: "next",
    key: "v",
    primaryIn: ["in_review", "second_review"],
  },
  return: {
    to: { in_review: "returned", second_review: "returned", approved: "returned" },
    allow: ["reviewer"],
    note: "or_comments",
    changes: () => ({ approvers: [], reviewerId: null, publishAt: null }),
    notifies: "authors",
    key: "r",
  },
  publish: {
    to: { approved: "published" },
    allow: ["editor", "job"],
    denyWhen: ["restricted"],
    changes: ({ version, now }) => ({ publishedVersion: version, publishedAt: now, publishAt: null }),
    notifies: "authors",
    key: "u",
    primaryIn: ["approved"],
  },
  schedule: {
    to: { approved: "approved" },
    onlyIf: "not_scheduled",
    allow: ["editor"],
    denyWhen: ["restricted"],
    asks: "time",
    changes: ({ publishAt }) => ({ publishAt: publishAt ?? null }),
    inverse: "unschedule",
    key: "t",
  },
  unschedule: {
    to: { approved: "approved" },
    onlyIf: "scheduled",
    allow: ["editor", "job"],
    changes: () => ({ publishAt: null }),
    notifies: "authors",
    key: "t",
  },
  revise: {
    to: { approved: "draft" },
    allow: ["writer", "editor"],
    note: "optional",
    changes: () => ({ approvers: [], publishAt: null }),
    key: "d",
  },
  correct: {
    to: { published: "draft" },
    allow: ["writer", "editor"],
    note: "needed",
    changes: () => ({ approvers: [] }),
    text: "correction",
    inverse: "abandon",
    key: "m",
    primaryIn: ["published"],
  },
  abandon: {
    to: { draft: "published", returned: "published" },
    onlyIf: "published",
    allow: ["writer", "editor"],
    changes: ({ version }) => ({ approvers: [], publishedVersion: version }),
    text: "published",
    key: "b",
  },
  withdraw: {
    to: {
      draft: "draft",
      in_review: "in_review",
      second_review: "second_review",
      returned: "returned",
      approved: "approved",
      published: "withdrawn",
      archived: "archived",
    },
    onlyIf: "published",
    allow: ["editor"],
    note: "needed",
    changes: () => ({ publishedVersion: null, publishedAt: null }),
    notifies: "authors",
    key: "x",
  },
  archive: {
    to: { draft: "archived", returned: "archived", published: "archived", withdrawn: "archived" },
    allow: ["editor"],
    note: "optional",
    inverse: "restore",
    key: "a",
  },
  restore: {
    to: { withdrawn: "draft", archived: "draft" },
    ifPublished: { archived: "published" },
    allow: ["editor"],
    changes: () => ({ approvers: [] }),
    key: "o",
    primaryIn: ["withdrawn", "archived"],
  },
});

export type ReviewAction = keyof typeof ACTIONS;
/** Their names, in the order of buttons and documents. */
export const REVIEW_ACTIONS = Object.keys(ACTIONS) as readonly ReviewAction[];

/** The definition of an action, by its name. */
export const reviewAction = (action: ReviewAction): ReviewActionDefinition<ReviewAction> => ACTIONS[action];
