import { allLines, type Composed, isContext, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { type Piece, sourced, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { type PostFact, topOf, type Who } from "../../reference/facts";
import { isQuoted } from "../words/enclosed";

/** What a name alone, or a post without its organization, follows: 邀请会长安例; a name within another word or list stays. */
const FRONT = /(?:^|[，。；：]|邀请|欢迎|感谢|代表|拜访|看望|会见|祝贺|委托|陪同|转达|[与和对向由受请])$/u;
/** A post of another kind, what somebody was elected to, or what says who it is, behind a name. */
const EXPLAINED =
  /^(?:[^，。；]{0,10}(?:当选|出任|就任|担任|连任|受聘)|等|是|为|系|任|曾|当选|出生|（|[一-龥]{0,3}(?:会长|主席|书记|主任|[校院局厅处科部所馆]长|先生|女士|教授|董事|总经理|总裁|理事))/u;

/** 选举安例为会长: a clause that gives somebody the post. */
const APPOINTS = /选举|推选|选为|任命|聘/u;

/** A time before the event. */
const PAST = /\d{4}年|[去前当那]年|此前|曾|以前|[上本]世纪/u;

/** Whether a clause names an organization, so that a post in it could be seen to be of it. */
const names = (clause: string, { org }: PostFact): boolean =>
  org !== undefined &&
  [org.name.text, org.org.short?.text, topOf(org).name.text].some(
    (name) => name !== undefined && clause.includes(name),
  );

/** Where a sentence has the name of somebody in the words of the record, outside of quotations; -1 where it does not, or the writer named them. */
const namedAt = ({ words }: Line, { key, name }: Who): number => {
  if (!name || words.pieces.some(({ mention }) => mention?.split("+").includes(key))) return -1;
  const text = textOf(words);
  const at = text.indexOf(name.text);
  return at < 0 || isQuoted(text.slice(0, at)) ? -1 : at;
};

/** 邀请湖滨商会会长安例, for 邀请会长安例 or 邀请安例: the sentence with the organization and post of somebody in front of the name. */
const inFull = (line: Line, who: Who, at: number): Line | undefined => {
  const [post, ...more] = who.posts;
  const { name } = who;
  if (!post?.title || !post.org || more.length > 0 || !name) return undefined;
  const text = textOf(line.words);
  const title = post.title.text;
  const titled = text.slice(0, at).endsWith(title);
  // What somebody did in another year may have been before the post.
  if (line.own && !(titled && isContext(line))) return undefined;
  const from = titled ? at - title.length : at;
  const clause = /[^，。；：]*$/u.exec(text.slice(0, from))?.[0] ?? "";
  // 与苏小样去年签署了协议: then the post may have been another one.
  const sentence = /[^。；：“]*$/u.exec(text.slice(0, from))?.[0] ?? "";
  if (!titled && PAST.test(`${sentence}${/^[^，。；]*/u.exec(text.slice(at))?.[0]}`)) return undefined;
  // 湖滨商会会长安例、白样: the post would seem to be of both.
  if (!titled && /^[、和与及]/u.test(text.slice(at + name.text.length))) return undefined;
  if (
    APPOINTS.test(clause) ||
    !FRONT.test(text.slice(0, from)) ||
    // A name alone that begins a clause may be about what it became.
    (!titled && clause === "") ||
    names(clause, post) ||
    EXPLAINED.test(text.slice(at + name.text.length))
  )
    return undefined;
  const whole = post.org.org.parent ? topOf(post.org).name.text : "";
  const front = `${whole}${post.org.name.text}${titled ? "" : title}`;
  const paths = [post.org.name.path, post.title.path, post.org.org.parent?.name.path];
  return { ...line, words: sourced(spliced(line.words, from, from, front), ...paths) };
};

/** The pieces without the posts in front of the name of somebody whom an earlier sentence has introduced. */
const nameOnly = (pieces: readonly Piece[], { key, name }: Who): readonly Piece[] => {
  const from = pieces.findIndex(({ mention }) => mention === key);
  const at = pieces.findIndex(({ s, mention }) => mention === key && s === name?.text);
  const own = pieces.slice(Math.max(0, from), at).every(({ mention }) => mention === key);
  return from < 0 || at < 0 || !own ? pieces : pieces.toSpliced(from, at - from);
};

/** People whom the words of the record name before the writer does, with organization and post there and by name afterwards. */
export const withPeopleInFullFirst = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  let made = [...blocks];
  for (const who of facts.people) {
    if (!who.name || who.name.text.length < 2 || who.posts.length !== 1) continue;
    const lines = allLines(made.filter(isParagraph));
    const first = lines.find(({ words }) => textOf(words).includes(who.name?.text ?? "/"));
    const at = first ? namedAt(first, who) : -1;
    const full = first && at >= 0 ? inFull(first, who, at) : undefined;
    if (!full) continue;
    made = withLinesReplaced(made, (line) => {
      if (line === first) return [full];
      const pieces = nameOnly(line.words.pieces, who);
      return [pieces === line.words.pieces ? line : { ...line, words: { ...line.words, pieces } }];
    });
  }
  return made;
};
