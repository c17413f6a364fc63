import { type Composed, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isEnclosed } from "../words/enclosed";

const ROLE = /(?:嘉宾|专家|评委|学者)$/;
/** Members of a list with one role from which on they are a sentence of their own. */
const MANY = 3;
const ATTENDED = /(?:参加|出席)[^，。；、]{0,8}$/u;

/** Somebody in a list with what they were at the event in front of their posts: 专家、云溪大学教授安例. */
interface Member {
  readonly from: number;
  /** Where the posts begin. */
  readonly posts: number;
  readonly end: number;
}

/** Neighbours in a list with the same role. */
interface Run {
  readonly role: string;
  readonly members: readonly Member[];
}

const membersIn = (text: string, role: string, names: readonly string[]): Member[] =>
  [...text.matchAll(new RegExp(`(?<=^|[，、与和及])${literal(role)}、`, "gu"))].flatMap(
    ({ index, 0: words }) => {
      const posts = index + words.length;
      const ends = names.flatMap((name) => {
        const at = text.indexOf(name, posts);
        return at < 0 ? [] : [at + name.length];
      });
      const name = Math.min(...ends);
      const title = /^(?:教授|院士|博士)/.exec(text.slice(name))?.[0] ?? "";
      const end = name + title.length;
      const plainly = Number.isFinite(name) && !/[，。；]/.test(text.slice(posts, name));
      return plainly && !isEnclosed(text.slice(0, index)) ? [{ from: index, posts, end }] : [];
    },
  );

/** The longest run of neighbours of one role that a text has; undefined without two. */
const runIn = (text: string, roles: readonly string[], names: readonly string[]): Run | undefined => {
  for (const role of roles) {
    let run: Member[] = [];
    for (const one of membersIn(text, role, names)) {
      const last = run.at(-1);
      if (last && one.from !== last.end + 1) {
        if (run.length > 1) break;
        run = [];
      }
      run.push(one);
    }
    if (run.length > 1) return { role, members: run };
  }
  return undefined;
};

/** The run without the role of each but the first, which needs no 、 behind it; 、 between members that have none themselves. */
const withRoleOnce = (words: Phrase, { members }: Run): Phrase => {
  const text = textOf(words);
  const simple = members.every(({ posts, end }) => !text.slice(posts, end).includes("、"));
  return members.reduceRight(
    (made, { from, posts }, at) =>
      at === 0
        ? spliced(made, posts - 1, posts, "")
        : simple
          ? spliced(made, from - 1, posts, "、")
          : spliced(made, from, posts, ""),
    words,
  );
};

/** The pieces of a phrase between two places. */
const part = (words: Phrase, from: number, to: number): Phrase => {
  const { length } = textOf(words);
  return spliced(spliced(words, to, length, ""), 0, from, "");
};

/** 与会专家包括……: those of one role in a sentence of their own, behind the list of the others; undefined where they are the whole list. */
const apart = (one: Line, { role, members }: Run): Line[] | undefined => {
  const text = textOf(one.words);
  const [first, last] = [members[0], members.at(-1)];
  if (!first || !last || members.length < MANY || !ATTENDED.test(text)) return undefined;
  const rest = text.slice(last.end);
  const goesOn = /^，(?![^、]*见证)/u.test(rest);
  if (!/，$/.test(text.slice(0, first.from)) || !(goesOn || ATTENDED.test(rest) || rest.startsWith("等")))
    return undefined;
  const front = goesOn
    ? spliced(one.words, first.from, last.end + 1, rest.startsWith("，以及") ? "" : "以及")
    : spliced(one.words, first.from - 1, last.end, "");
  const once = withRoleOnce(one.words, { role, members });
  const list = part(once, first.from + role.length, textOf(once).length - rest.length);
  const called = /^(?:专家|嘉宾|学者)$/.test(role) ? `与会${role}` : role;
  return [
    { ...one, words: front },
    { id: `${one.id}.roles`, words: say`${plain(called)}包括${list}` },
  ];
};

/** 应邀参会 of 应邀参会嘉宾, which is said of somebody as an attribute. */
const INVITED = /^(应邀(?:参会|与会|到会|出席|前来))嘉宾$/;

/** 应邀参会的甲会会长安例, for 应邀参会嘉宾、甲会会长安例. */
const asInvited = (one: Line, roles: readonly string[], names: readonly string[]): Line => {
  for (const role of roles) {
    const invited = INVITED.exec(role)?.[1];
    const [member] = invited ? membersIn(textOf(one.words), role, names) : [];
    // 应邀参会嘉宾安例，应邀参会的……: one form for all who were invited.
    const again = textOf(one.words).split(role).length > 2;
    if (member && !again)
      return { ...one, words: spliced(one.words, member.from, member.posts, `${invited}的`) };
  }
  return one;
};

/** 特邀嘉宾甲会会长安例、乙会会长白样, for 特邀嘉宾、甲会会长安例，特邀嘉宾、乙会会长白样: what neighbours in a list are at the event comes once. */
export const withRolesOnce = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const found = new Set<string>();
  for (const { functions } of facts.people) {
    const [only, ...more] = functions;
    if (only && more.length === 0 && ROLE.test(only.text)) found.add(only.text);
  }
  const roles = [...found];
  if (roles.length === 0) return [...blocks];
  const names = facts.people.flatMap(({ name }) => (name && name.text.length > 1 ? [name.text] : []));
  return withLinesReplaced(blocks, (one) => {
    if (one.own) return [one];
    const run = runIn(textOf(one.words), roles, names);
    if (!run) return [asInvited(one, roles, names)];
    return apart(one, run) ?? [{ ...one, words: withRoleOnce(one.words, run) }];
  });
};
