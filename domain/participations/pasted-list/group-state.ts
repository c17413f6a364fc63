import type { Element, Joint } from "./elements";
import { latinNameScore } from "./english-words";
import { type NameElement, NOBODY, type PersonRead } from "./people";
import { isFunction } from "./posts";

/** The state of the person being read. */
type Phase = "empty" | "posts" | "before" | "behind";
// empty: nobody begun; posts: posts without a name yet; before: a name after its posts; behind: a name before its posts, if any.

/** The people read from the phrases so far, and the one being read. */
export interface State {
  done: readonly PersonRead[];
  current: PersonRead;
  phase: Phase;
  open: boolean;
  size?: number;
  rest: readonly string[];
  score: number;
  shape: string;
  /** The next person was announced as the head: 带队的是. */
  leads?: boolean;
  /** The next posts are at the organization of the writer: 我会会长. */
  ofWriter?: boolean;
  /** How many titles before a colon apply to everybody named after it: 副会长：张三（…）、李四（…）. */
  labelled?: number;
  /** Bracket depth of the last phrase. */
  depth: number;
}

/** Before the first phrase. */
export const START: State = {
  done: [],
  current: NOBODY,
  phase: "empty",
  open: false,
  rest: [],
  score: 0,
  shape: "",
  depth: 0,
};
const ORPHAN = 5;

type Table = Readonly<Partial<Record<Joint, number>>>;
/** How well posts fit before a name, by what separates them. */
export const BEFORE_NAME: Table = {
  none: 1.4,
  space: 1,
  colon: 1.2,
  comma: -0.4,
  enum: -1.8,
  dash: 0.6,
  slash: 0.6,
  bracket: 0.9,
  and: -2,
  semicolon: -3,
  words: -0.5,
};
/** … after a name. */
export const BEHIND_NAME: Table = {
  none: 0.4,
  space: 1,
  colon: 0.7,
  comma: 0.9,
  enum: -1.2,
  dash: 1.1,
  slash: 0.9,
  bracket: 1.6,
  and: -2.5,
  semicolon: -1.2,
  words: -1,
};
/** … before the next person. */
const NEXT_PERSON: Table = {
  none: -3.5,
  space: -0.6,
  comma: -0.1,
  enum: 0.5,
  and: 0.5,
  semicolon: 1.4,
  colon: -1,
  dash: -2,
  slash: -0.8,
  bracket: -3,
  words: 0.3,
  concurrent: -4,
};
export const at = (table: Table, joint: Joint): number => table[joint] ?? 0;

const isLatin = (name: NameElement): boolean => name.lang === "en";
/** Whether a name is that of the same person in the other script. */
export const otherScript = (person: PersonRead, name: NameElement): boolean =>
  person.names.length === 1 && !person.names.some((each) => isLatin(each) === isLatin(name));

// 局长王小样（示例局）: the bureau is that of the title, unlike the one in 会长王小样（示例局局长）.
const withPostInBrackets = (person: PersonRead): PersonRead => {
  const { organization, title, inBrackets } = person.posts.at(-1) ?? {};
  const others = person.posts.slice(0, -1);
  const isTheirs =
    others.length > 0 &&
    others.every((post) => post.title && !post.organization && !isFunction(post.title.text));
  if (!organization || title || !inBrackets || !isTheirs) return person;
  return { ...person, posts: others.map((post) => ({ ...post, organization })) };
};

const COURTESY = /^(?:mr|mrs|ms|miss|mx|mme|m|sir|madam|herr|frau)\b/iu;
// As high as with a usual given name, or with a Chinese surname and a syllable.
const KNOWN_NAME = 2.8;
/** "Mr. Joseph Sample, Eastern Trust": an unusual name without a form of address is rather that of a firm. */
export const lacksAddress = ({ honorific, text }: NameElement, person: PersonRead): boolean =>
  !honorific &&
  COURTESY.test(person.names.at(-1)?.honorific ?? "") &&
  (latinNameScore(text.split(" ")) ?? 0) < KNOWN_NAME;

/** The person being read is complete. */
export const closed = (state: State): State => {
  const { current, phase } = state;
  if (phase === "empty") return state;
  if (phase === "posts") return orphaned(state);
  const bare =
    current.posts.length === 0 && !current.group && state.done.some((each) => each.posts.length > 0)
      ? -0.3
      : 0;
  const mixed =
    current.posts.length > 0 &&
    state.done.some((each) => each.posts.length > 0 && each.postsFirst !== current.postsFirst)
      ? -1.3
      : 0;
  return {
    ...state,
    done: [...state.done, withPostInBrackets(current)],
    current: NOBODY,
    phase: "empty",
    score: state.score + bare + mixed,
  };
};

// Posts without a name: a title alone is an unnamed person, an organization alone is not.
const orphaned = (state: State): State => {
  const { current } = state;
  const words = current.posts.map(({ organization, title }) => [
    organization?.parent ?? "",
    organization?.text ?? "",
    title?.text ?? "",
  ]);
  const [first] = current.posts;
  const lang = first?.title?.lang ?? first?.organization?.lang ?? "zh";
  const titled = current.posts.some((post) => post.title);
  const back = { ...state, current: NOBODY, phase: "empty" as const, score: state.score - ORPHAN };
  if (!titled) return { ...back, rest: [...state.rest, ...words.map((each) => each.join(""))] };
  const text =
    lang === "zh"
      ? words.map((each) => each.join("")).join("、")
      : words
          .map(([parent, org, title]) =>
            [title, [org, parent].filter(Boolean).join(", ")].filter(Boolean).join(" of "),
          )
          .join("; ");
  const group: PersonRead = {
    ...NOBODY,
    group: { kind: "group", text, lang, bare: false },
    doubt: ["name"],
    notes: current.notes,
  };
  return { ...back, done: [...state.done, group] };
};

/** Begins another person. */
export const begun = (state: State, joint: Joint): State => {
  const next = closed(state);
  return state.phase === "empty" && state.done.length === 0
    ? next
    : { ...next, score: next.score + at(NEXT_PERSON, joint) };
};

/** Whether the posts so far are those of a bare name before: "Ann Example, President of Model Bank, Director Bob Sample". */
export const isOfThoseBefore = (
  { done, current }: State,
  { kind, lang }: { kind: string; lang: string },
  joint: Joint,
): boolean => {
  const [before, last] = [done.at(-1), current.posts.at(-1)];
  return (
    joint === "comma" &&
    kind === "title" &&
    lang === "en" &&
    last?.title !== undefined &&
    last.organization !== undefined &&
    before !== undefined &&
    before.names.length > 0 &&
    before.posts.length === 0
  );
};

// "Ann Example, Director of Model Bank, accompanied by Deputy Director Bob Sample"
const JOINS_OTHERS =
  /^(?:,? ?and|(?:and )?(?:accompanied|joined|assisted|received|welcomed|greeted|hosted|met)(?: (?:by|with))?|(?:together|along) with|met with)$/iu;
/** How badly words that join other people fit between posts and a name. */
export const joinsOthers = ({ phase, done, current }: State, words: string): number => {
  const last = current.posts.at(-1);
  const isOfNamed = done.at(-1)?.names.length === 1 && done.at(-1)?.posts.length === 0;
  return phase === "posts" && isOfNamed && last?.title && last.organization && JOINS_OTHERS.test(words.trim())
    ? -3
    : 0;
};

const BESIDE: ReadonlySet<Joint> = new Set(["none", "space", "slash", "bracket"]);
/** Whether words are a group again in the other language: 随行人员2人 2 staff. */
export const isSameGroup = (
  group: PersonRead["group"],
  element: Extract<Element, { kind: "group" }>,
  joint: Joint,
): boolean => {
  if (!group || group.translation || group.lang === element.lang || !BESIDE.has(joint)) return false;
  const [own, other] = [group.text, element.text].map((words) => /\d+/.exec(words)?.[0]);
  return own === other;
};

/** Whether a post is a title without an organization. */
export const isTitleAlone = (post: PersonRead["posts"][number]): boolean =>
  post.title !== undefined && post.organization === undefined;

/** The part of a post that the next person shares: of 示例局 李四副局长 only the organization. */
export const ahead = (post: PersonRead["posts"][number]): PersonRead["posts"] => {
  if (post.inBrackets) return [];
  if (!post.behind) return [post];
  return post.organization ? [{ organization: post.organization }] : [];
};
