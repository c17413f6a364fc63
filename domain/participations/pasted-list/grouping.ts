import { type Element, isOfNextTitle, type Joint, type Part } from "./elements";
import { isPostNominal } from "./english-words";
import {
  ahead,
  at,
  BEFORE_NAME,
  BEHIND_NAME,
  begun,
  closed,
  isOfThoseBefore,
  isSameGroup,
  isTitleAlone,
  joinsOthers,
  lacksAddress,
  otherScript,
  START,
  type State,
} from "./group-state";
import { labelOf } from "./labels";
import { sideOf } from "./lexicon/headings";
import { presenceOf, pronounOf, roleOf } from "./lexicon/notes";
import { simplified } from "./lexicon/simplified";
import { ZH_HONORIFICS } from "./lexicon/titles-zh";
import { isOwn } from "./no-values";
import { type Field, type LineReading, type NameElement, NOBODY, type PersonRead } from "./people";
import type { Phrase } from "./phrases";
import { isFieldInBrackets, isFunction, isInGroup, withElement, withSharedOrganization } from "./posts";
import { withinOrganization } from "./within-organization";

const WIDTH = 4;
const HOPELESS = 6;
const LABELLED = 3.2;
const ANNOUNCES = /^(?:带队的是?|带队领导|led by|headed by)$/i;
const PRESIDES = /^主持(?!人|词|工作)/;
const LEADS = /^(?:率|率队|率领|带队|带领)/;

const UNADDRESSED = 1.6;

const withName = (state: State, name: NameElement, joint: Joint, depth: number): State[] => {
  const { current, phase } = state;
  const weak: Field[] = name.weak ? ["name"] : [];
  const leading = state.leads && current.names.length === 0 ? (["head"] as const) : [];
  const named = (person: PersonRead): PersonRead => ({
    ...person,
    roles: [...person.roles, ...leading],
    names: [...person.names, name],
    doubt: [...person.doubt, ...weak],
  });
  const found: State[] = [];
  // 澳大利亚贸易投资委员会（Austrade）商务专员: the short name of the organization.
  const isShort = depth > 0 && phase === "posts" && name.lang === "en" && !name.text.includes(" ");
  if ((phase === "before" || phase === "behind") && otherScript(current, name) && !current.group)
    found.push({
      ...state,
      current: named(current),
      score:
        state.score +
        (joint === "comma"
          ? 0.3
          : joint === "enum" || joint === "semicolon"
            ? -2
            : current.names[0]?.weak
              ? 0
              : 2),
    });
  // "Ravi Das (Das Textiles)": a firm with the name of its owner.
  const owner = current.names.at(-1)?.text ?? current.posts.at(-1)?.organization?.text ?? "";
  const owners = name.lang === "en" && name.text.startsWith(`${owner.split(" ").at(-1)} `) ? 3 : 0;
  if (phase === "posts") {
    const posts = withSharedOrganization(current.posts, state.ofWriter ? [] : inheritable(state));
    found.push({
      ...state,
      current: { ...named(current), posts, postsFirst: true },
      phase: "before",
      leads: false,
      ofWriter: false,
      labelled: joint === "colon" ? current.posts.filter(isTitleAlone).length : 0,
      score: state.score + at(BEFORE_NAME, joint) - (isShort ? 4 : 0) - owners,
    });
  }
  // Posts directly before a name rarely belong to somebody else.
  if (phase === "posts" && at(BEFORE_NAME, joint) > 0) return found;
  const alone = begun(state, joint);
  const isUnaddressed = joint === "comma" && lacksAddress(name, current);
  const inside = depth > 0 && current.names.length > 0 ? -4 : 0;
  const before =
    state.phase === "before" &&
    (joint === "enum" ||
      joint === "and" ||
      joint === "comma" ||
      (joint === "space" && name.lang === "zh" && current.posts.some(({ title }) => title)))
      ? current
      : undefined;
  // 团长 before the first name is that person's role in the delegation.
  const noted = phase === "empty" ? { ...NOBODY, roles: current.roles } : NOBODY;
  const fresh = {
    ...alone,
    current: named(noted),
    phase: "behind" as const,
    score: alone.score + inside - owners - (isUnaddressed ? UNADDRESSED : 0),
  };
  if (before && before.posts.length > 0) {
    // 副局长李四、王五: both have the post; 样例集团王小样、李大例: both come from there.
    const titled = before.posts.some((post) => post.title);
    const shared = before.posts.flatMap(ahead);
    const isLabel = shared.length > 0 && shared.length === state.labelled && shared.every(isTitleAlone);
    const doubt: Field[] = titled && !isLabel && (joint === "comma" || joint === "space") ? ["title"] : [];
    found.push({
      ...fresh,
      current: {
        ...fresh.current,
        posts: shared,
        postsFirst: true,
        doubt: [...fresh.current.doubt, ...doubt],
      },
      phase: "before",
      score: fresh.score + (isLabel ? LABELLED : joint === "comma" ? -0.2 : 0.7),
    });
    found.push({ ...fresh, score: fresh.score - 0.4 });
  } else found.push(fresh);
  return found;
};

const inheritable = (state: State): PersonRead["posts"] => {
  const last = state.done.at(-1);
  return last?.postsFirst ? last.posts.filter(({ inBrackets }) => !inBrackets) : [];
};

const hasFunction = ({ title, organization: of }: PersonRead["posts"][number]): boolean =>
  title !== undefined && (of ? isInGroup(title.text) : isFunction(title.text));

// Offices of an association, which people hold beside their work.
const BESIDE_WORK = /(?:会长|会董|理事长?|监事长?|秘书长)$/u;

const withPost = (
  state: State,
  element: Extract<Element, { kind: "title" | "organization" }>,
  joint: Joint,
  depth: number,
): State[] => {
  const { current, phase } = state;
  const found: State[] = [];
  const weak: Field[] = element.weak && element.kind === "title" ? ["title"] : [];
  const last = current.posts.at(-1);
  const isDeeper = depth > state.depth && last?.title !== undefined && !last.organization;
  // 副会长（样例公司董事长） behind the name
  const isEmployer = phase === "behind" && isDeeper && BESIDE_WORK.test(simplified(last.title?.text ?? ""));
  // 秘书长：王小样 示例市商务局副局长: the bureau is not that of the function.
  const opens =
    element.kind === "organization" &&
    last !== undefined &&
    (isEmployer || (phase === "before" && (hasFunction(last) || isDeeper)));
  const add = (score: number, more: Partial<State> = {}): void => {
    const next =
      opens && element.kind === "organization"
        ? { posts: [...current.posts, { organization: element }], score: 0 }
        : withElement(current.posts, element, joint);
    const its = element.kind === "title" && element.its && current.posts.length === 0;
    const [before] = its ? (state.done.at(-1)?.posts ?? []) : [];
    const inBrackets = depth > 0 && (phase === "before" || isEmployer || joint === "concurrent");
    const behind = element.kind === "title" && joint === "none";
    const mark = inBrackets ? { inBrackets } : behind ? { behind } : {};
    found.push({
      ...state,
      current: {
        ...current,
        posts: before?.organization
          ? next.posts.map((post) => ({ ...post, organization: before.organization }))
          : next.posts.map((post) => (current.posts.includes(post) ? post : { ...post, ...mark })),
        doubt: [...current.doubt, ...weak],
      },
      score: state.score + next.score + score,
      ...more,
    });
  };
  const [name] = current.names;
  // 院长 王小样 教授: a form of address, after the post. 示例大学机电学院 杨样例 教授 has no other post.
  const isPost =
    /^(?:教授|院士)$/.test(element.text) &&
    current.posts.length > 0 &&
    current.posts.every(({ title, organization }) => organization && !title);
  if (phase === "before" && joint === "space" && name && ZH_HONORIFICS.has(element.text) && !isPost) {
    const names = [{ ...name, honorific: name.honorific ?? element.text }, ...current.names.slice(1)];
    return [{ ...state, current: { ...current, names }, score: state.score + 0.3 }];
  }
  const first = current.posts.length === 0;
  if (phase === "empty" || phase === "posts") {
    const opened = phase === "empty" ? begun(state, joint) : state;
    const next = withElement(opened.current.posts, element, phase === "empty" ? "start" : joint);
    // Posts of one person are contiguous; a full stop ends them.
    const stopped = phase === "posts" && joint === "semicolon" ? -2.5 : 0;
    const isField = element.lang === "en" && isFieldInBrackets(element.text);
    const inBrackets = phase === "posts" && depth > state.depth && !isField ? -2.5 : 0;
    const anothers = phase === "posts" && element.kind === "title" && element.another ? -4 : 0;
    found.push({
      ...opened,
      current: { ...opened.current, posts: next.posts, doubt: [...opened.current.doubt, ...weak] },
      phase: "posts",
      score:
        opened.score +
        next.score +
        stopped +
        inBrackets +
        anothers -
        (phase === "posts" && isOfThoseBefore(state, element, joint) ? 3 : 0),
    });
    return found;
  }
  const isAnothers = element.kind === "title" && element.another === true && current.names.length > 0;
  if (phase === "behind" && !isAnothers)
    add(
      first
        ? at(BEHIND_NAME, joint)
        : depth > 0 && depth === state.depth
          ? 0.3
          : joint === "comma" || joint === "enum" || joint === "space" || joint === "semicolon"
            ? 0
            : 0.1,
    );
  // 样例集团 王小样 董事长: the organization before the name, the title after it.
  const awaits = current.posts.every((post) => !post.title || hasFunction(post));
  if (phase === "before" && !isAnothers)
    add(
      (element.kind === "title" || current.posts.some(hasFunction)) && awaits
        ? joint === "enum" || joint === "and"
          ? -1.5
          : 0.7
        : depth > state.depth
          ? -0.2
          : -1.9,
    );
  if ((depth > 0 && depth > state.depth) || (joint === "none" && phase === "behind")) return found;
  const opened = begun(state, joint);
  const next = withElement([], element, "start");
  const organization = isAnothers ? current.posts.find((post) => post.organization)?.organization : undefined;
  found.push({
    ...opened,
    current: {
      ...NOBODY,
      posts: organization ? next.posts.map((post) => ({ ...post, organization })) : next.posts,
      doubt: weak,
    },
    phase: "posts",
    score: opened.score,
  });
  return found;
};

const withGroup = (state: State, element: Extract<Element, { kind: "group" }>, joint: Joint): State[] => {
  const { current, phase } = state;
  if (current.group && isSameGroup(current.group, element, joint))
    return [{ ...state, current: { ...current, group: { ...current.group, translation: element.text } } }];
  const person: PersonRead = {
    ...NOBODY,
    group: { ...element, text: element.text.replace(/^(?:的|[另还并][请邀])/, "") },
  };
  if (
    phase === "posts" &&
    element.lang === "zh" &&
    current.posts.every((post) => post.organization && !post.title)
  ) {
    const of = current.posts.flatMap(({ organization }) => (organization ? [organization] : []));
    const [only] = of;
    if (only && of.length === 1 && joint === "none") {
      const whole: PersonRead = { ...NOBODY, group: { ...element, text: `${only.text}${element.text}` } };
      return [{ ...state, current: whole, phase: "behind" }];
    }
    if (of.length > 1 || element.bare)
      return [
        {
          ...state,
          current: { ...person, of: of.map((one, n) => (n === 0 ? one : withinOrganization(one, of[0]))) },
          phase: "behind",
          score: state.score + (element.bare ? 1 : 0.2),
        },
      ];
  }
  const opened = begun(state, joint);
  return [{ ...opened, current: person, phase: "behind", score: opened.score }];
};

const withNote = (state: State, text: string): State => {
  const { current } = state;
  const [role, presence, pronoun, side] = [roleOf(text), presenceOf(text), pronounOf(text), sideOf(text)];
  const task = labelOf(text)?.function;
  const known = role ?? presence ?? pronoun ?? side ?? task;
  const person: PersonRead = {
    ...current,
    ...(role && { roles: [...current.roles, role] }),
    ...(presence && { presence }),
    ...(task && { functions: [...current.functions, task] }),
    ...(pronoun && { pronoun }),
    ...(side && side !== "none" && (!role || text === "主宾") && { side }),
    ...(!known && { notes: [...current.notes, text] }),
    // 代主任李大例参会: somebody else was invited.
    ...(/^[代替].+(?:参会|参加|出席)$/.test(text) && { doubt: [...current.doubt, "name" as const] }),
  };
  if (state.phase === "empty") {
    const last = state.done.at(-1);
    if (!last) return { ...state, current: person, score: state.score - (known ? 0 : 2) };
    return { ...state };
  }
  return { ...state, current: person };
};

const withPart = (state: State, element: Element, joint: Joint, depth: number): State[] => {
  const shape = `${state.shape} ${joint}${depth > 0 ? "(" : ""}${element.kind}`;
  const marked = (list: State[]): State[] => {
    for (const each of list) Object.assign(each, { shape, depth });
    return list;
  };
  switch (element.kind) {
    case "name":
      return marked(withName(state, element, joint, depth));
    case "title":
    case "organization":
      return marked(withPost(state, element, joint, depth));
    case "group":
      return marked(withGroup(state, element, joint));
    case "note":
      return marked([withNote(state, element.text)]);
    case "open":
      return marked([{ ...state, open: true }]);
    case "size":
      return marked([{ ...state, size: element.count }]);
    case "words":
      if (ANNOUNCES.test(element.text)) return marked([{ ...state, leads: true }]);
      if (LEADS.test(element.text) && state.current.names.length > 0 && joint === "none")
        return marked([{ ...state, current: { ...state.current, roles: [...state.current.roles, "head"] } }]);
      if (PRESIDES.test(element.text) && state.current.names.length > 0 && joint === "none")
        return marked([
          { ...state, current: { ...state.current, roles: [...state.current.roles, "chair"] } },
        ]);
      return marked([
        element.known
          ? { ...state, score: state.score + joinsOthers(state, element.text) }
          : { ...state, rest: [...state.rest, element.text], ofWriter: isOwn(element.text) },
      ]);
    default: {
      const [name, ...others] = state.current.names;
      if (name?.lang !== "en" || !element.text.split(/\s+/).every(isPostNominal))
        return marked([{ ...state }]);
      const titled = { ...name, postNominals: [name.postNominals, element.text].filter(Boolean).join(", ") };
      return marked([{ ...state, current: { ...state.current, names: [titled, ...others] } }]);
    }
  }
};

const advanced = (
  state: State,
  phrase: Phrase,
  parts: readonly Part[],
  score: number,
  running: boolean,
): State[] => {
  let states: State[] = [{ ...state, score: state.score + score }];
  for (const [n, { joint, element }] of parts.entries()) {
    const first: Joint = running && phrase.joint !== "semicolon" ? "words" : phrase.joint;
    const here = n > 0 ? joint : isOfNextTitle(parts) && first === "slash" ? "enum" : first;
    const [only] = states;
    states =
      states.length === 1 && only
        ? withPart(only, element, here, phrase.depth)
        : states.flatMap((each) => withPart(each, element, here, phrase.depth));
    if (states.length > WIDTH) states = states.sort((a, b) => b.score - a.score).slice(0, WIDTH);
  }
  return states;
};

/** The readings of the phrases of a line, the best first: where each person begins, and whose each post is. */
export const groupPhrases = (phrases: readonly Phrase[]): LineReading[] => {
  let states: (State & { running?: boolean })[] = [START];
  for (const phrase of phrases) {
    const least = (phrase.readings[0]?.score ?? 0) - HOPELESS;
    const readings = phrase.readings.filter(({ score }) => score >= least);
    const next = states.flatMap((state) =>
      readings.flatMap(({ parts, score }) => {
        const running = parts.at(-1)?.element.kind === "words";
        return advanced(state, phrase, parts, score, state.running === true).map((each) => ({
          ...each,
          running,
        }));
      }),
    );
    states = next.length > 1 ? next.sort((a, b) => b.score - a.score).slice(0, WIDTH) : next;
  }
  return states
    .map(closed)
    .sort((a, b) => b.score - a.score)
    .map(({ done, open, size, rest, score, shape }) => ({
      people: done,
      open,
      ...(size !== undefined && { size }),
      rest,
      score,
      shape,
      doubt: false,
    }));
};
