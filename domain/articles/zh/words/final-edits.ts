import type { Line } from "../../compose";
import { oncePer } from "../../once-per";
import { type Phrase, type Piece, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { headAfterThis, headOf, isNounOf, showsHead } from "./nouns-of-names";
import { withShortNames } from "./repeats";
import { topOf, withOwnOrganizations } from "./units-of-organizations";

const MAX_SHORT_NAME_CHARACTERS = 3;

/** Organizations by full name, long enough to shorten a second mention. */
const byName = oncePer((orgs: readonly OrgFact[]): ReadonlyMap<string, readonly OrgFact[]> => {
  const found = new Map<string, OrgFact[]>();
  for (const org of orgs)
    if (org.name.text.length > MAX_SHORT_NAME_CHARACTERS)
      found.set(org.name.text, [...(found.get(org.name.text) ?? []), org]);
  return found;
});

const byId = oncePer(
  (orgs: readonly OrgFact[]): ReadonlyMap<string, OrgFact> => new Map(orgs.map((org) => [org.id, org])),
);

/** 访问湖滨大学: the organization whose name the words of a title end in. */
const nameAtEnd = (names: ReadonlyMap<string, readonly OrgFact[]>, text: string): OrgFact | undefined => {
  if (!GOING.test(text)) return undefined;
  return [...names].find(([name]) => text.endsWith(name) && text.length > name.length)?.[1][0];
};
const GOING = /^(?:赴|到|访问|参访|走访|拜访|到访)/;

interface Named {
  readonly key: string;
  readonly name: string;
  readonly head: string;
  readonly org: OrgFact;
  /** Whether the sentence has its short form there. */
  readonly brief?: boolean;
  /** Characters of the sentence up to it. */
  readonly at?: number;
}

/** Whether another name is in between, to which 该校 before a post would refer: 由甲大学、乙基金会主办，该校校长某某. */
const isBetween = (earlier: readonly Named[], org: OrgFact, key: string, front: string): boolean => {
  const nearest = earlier.at(-1);
  if (!nearest || nearest.key === key) return false;
  const head = headOf(org);
  // 甲大学书记某某向乙会丙颁发聘书，并向该校师生……: the clause has the subject of the one before.
  if (head === "孔子学院" || /.区$/.test(head) || (/，并[^，]{0,2}$/.test(front) && earlier[0]?.key === key))
    return false;
  if (topOf(nearest.org) === topOf(org)) return org.parent !== undefined && nearest.org.parent?.org !== org;
  return head.length === 1 || !showsHead(nearest.org);
};

/** Other organizations of a list behind which a noun still refers to its own. */
const NEAR = 2;

/** 市税务局: an organization by the level of its region, as a list of colleagues names it. */
const byLevel = (orgs: readonly OrgFact[], { s, mention }: Piece): OrgFact | undefined =>
  mention !== undefined && /^[省市县区州]\p{Script=Han}{2}/u.test(s)
    ? orgs.find(({ name }) => name.text.endsWith(s))
    : undefined;

/** Whether another organization is named directly before in a list of people: 甲所所长、乙局局长，该所成员 would seem to belong to the bureau. */
const isBehindOther = (
  { facts }: Discourse,
  earlier: readonly Named[],
  org: OrgFact,
  mention: string,
  front: string,
): boolean => {
  const nearest = earlier.at(-1);
  // 甲商会会长、乙集团董事长某某，商会副会长: the noun alone is clear, unless many are named between.
  const since = earlier.slice(earlier.findLastIndex((one) => one.org === org) + 1);
  const near = new Set(since.map(({ key }) => key)).size <= NEAR;
  if (!nearest || (/.[会区]$/.test(headOf(org)) && near) || !mention.includes("+")) return false;
  // A group of two organizations names the second directly after the first.
  if (mention.split("+").some((key) => (facts.who(key)?.of.length ?? 0) > 1)) return false;
  return /[，、和与及]$/.test(front) && topOf(nearest.org) !== topOf(org);
};

/** Whether another organization of the kind has been mentioned since: 在甲大学，双方就乙大学的发展座谈，该校校长某某主持. */
const isSpokenOf = (names: ReadonlyMap<string, readonly OrgFact[]>, front: string, last: Named): boolean => {
  const since = front.slice(last.at ?? front.length);
  return [...names].some(
    ([name, [org]]) =>
      name !== last.name && since.includes(name) && org && isAlike({ name, head: headOf(org) }, last.head),
  );
};

/** Whether both sides of an act are of the kind, so that a following clause is ambiguous: 甲大学校长会见乙大学校长，该校院长参加; 甲商会与乙商会签署协议，该商会成员出席. */
const isOfEither = (earlier: readonly Named[], head: string, front: string): boolean =>
  /(?:会见|签[署订])[^，]*，$/.test(front) &&
  new Set(earlier.filter((one) => isAlike(one, head)).map(({ key }) => key)).size > 1;

/** Whether clauses of other things are between an organization and the next mention of it, and the sentence has two of the kind: 甲协会到乙协会调研，了解情况，听取意见，该协会会长接待. */
const isFarOfTwo = (earlier: readonly Named[], head: string, front: string, last: Named): boolean =>
  (front.slice(last.at ?? front.length).match(/，/g)?.length ?? 0) > 1 &&
  new Set(earlier.filter((one) => isAlike(one, head)).map(({ key }) => key)).size > 1;

/** Whether a sentence has named several organizations of the kind before a place: 甲学校与乙学院分别在该校签约. */
const isOneOfMany = (earlier: readonly Named[], head: string, front: string): boolean =>
  front.endsWith("在") && new Set(earlier.filter((one) => isAlike(one, head)).map(({ key }) => key)).size > 1;

/** Organizations of a list from which a noun no longer shows which of them is meant. */
const LIST = 3;

/** Whether an organization was one of a list of several in its clause: 由甲委员会、乙局、丙协会主办，乙局局长安例、甲委员会副会长白样. */
const isOneOfList = (earlier: readonly Named[], front: string, last: Named): boolean => {
  const end = last.at ?? 0;
  const from = front.slice(0, end).search(/[^，。；]*$/u);
  const size = front.slice(end).search(/[，。；]|$/u);
  const beside =
    /^[、和与]/u.test(front.slice(end)) || /[、和与]$/u.test(front.slice(0, end - last.name.length));
  if (!beside) return false;
  return (
    new Set(earlier.filter(({ at = 0 }) => at > from && at <= end + size).map(({ key }) => key)).size >= LIST
  );
};

/** Whether several other groups come between an office and the next mention of it in a list: 甲局代表，某地企业代表，某地机构代表，甲局代表团. */
const isFarInList = (head: string, front: string, last: Named): boolean =>
  /^[局部厅处所站社委]$/u.test(head) &&
  (front.slice(last.at ?? front.length).match(/代表|负责人|人员|领导/gu)?.length ?? 0) > 2;

/** Whether another organization could be called by a noun: 该委 after 卫生健康委员会. */
const isAlike = (one: { readonly name: string; readonly head: string }, head: string): boolean =>
  isNounOf(one.head, head) || one.name.endsWith(head) || (head === "委" && one.name.endsWith("委员会"));

/** Whether the record has another organization that the noun of one could mean: 商会. */
const isOneOfKind = (orgs: readonly OrgFact[], org: OrgFact, head: string): boolean =>
  orgs.some((one) => one !== org && one.parent === undefined && one.name.text.endsWith(head));

/** Ranks that need no organization after a post at a part of it. */
const RANK = /^(?:副?教授|副?研究员|院士|讲师|博士生导师)$/;

const OF_RANK = /(?:专员|教授|讲师|研究员|干事|科员|职员|老师|成员|委员|代表)$/;

/**
 * Whether the previous member of a list belongs to a part of the organization, with a post that only a part has: the next post
 * belongs to the whole.
 */
const isBehindPart = ({ facts }: Discourse, pieces: readonly Piece[], at: number, org: OrgFact): boolean => {
  const orgs = facts.allOrgs();
  const before = pieces.findLastIndex((one, i) => i < at && orgs.some(({ name }) => name.text === one.s));
  const name = pieces[before]?.s ?? "";
  if (isBranch(name)) return false;
  const part = orgs.some((one) => one.parent?.org === org && one.name.text === name);
  const [own, next] = [pieces[before + 1]?.s ?? "", pieces[at + 1]?.s ?? ""];
  // 党工委副书记甲，区人大常委会副主任乙，新区办公室: people of other organizations come between.
  const last = pieces
    .slice(before, at)
    .findLast((one) => facts.people.some(({ name }) => name?.text === one.s));
  const person = facts.people.find(({ name }) => name !== undefined && name.text === last?.s);
  // 统战部副部长、工商联党组书记甲，工商联主席乙: nor behind somebody with another office elsewhere.
  const between = person?.posts.some((post) => post.org && topOf(post.org.org) !== topOf(org)) ?? false;
  if (between) return false;
  // A colleague without a post keeps the short form of the organization.
  const named = pieces[at]?.shortOf !== undefined && facts.people.some(({ name }) => name?.text === next);
  return part && !named && own.slice(-2) !== next.slice(-2) && !OF_RANK.test(next);
};

/** Parts that have officers of their own, whose posts are those of the whole too: 理事 behind an office elsewhere. */
const isBranch = (name: string): boolean =>
  /(?:办事处|代表处|联络处|分[会院社所馆行校]|分公司|支行)$/u.test(name);

/** 该办, 该委: the noun of a short form; undefined where it shows none. */
const shortNoun = (short: string, org: OrgFact): string | undefined => {
  // 市委秘书长, never 该委秘书长.
  if (/[省市区县州旗]委(?:员会|会)?$/u.test(short)) return undefined;
  const [own] = /(?<![省市区县州旗])[办委会]$/u.exec(short) ?? [];
  const head = own ?? headAfterThis(org);
  const school = head === "校" && /[院大中学]$/u.test(short);
  return (school || short.endsWith(head)) && head !== "总部" ? head : undefined;
};

/** Characters of a short form that is noticed twice in a sentence. */
const SHORT = 4;

/** Whether a short form that the sentence has already is called by its noun: before a post that begins a clause, behind 代表, or as the place of an act. */
const isShortAgain = (pieces: readonly Piece[], at: number, before: string, said: boolean): boolean => {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (!piece || pieces[at - 1]?.short !== undefined) return false;
  if (/代表$/.test(before)) return true;
  if (piece.s.length < SHORT || said) return false;
  if (/(?:，|，由)$/.test(before)) return piece.mention !== undefined && next?.mention === piece.mention;
  return /，(?:双方)?在$/.test(before);
};

/** Whether a piece of a sentence names an organization, in full or by its short form. */
const isNamedAt = (piece: Piece | undefined, org: OrgFact): boolean =>
  piece !== undefined && (piece.shortOf === org.id || piece.s === org.name.text);

/**
 * An organization named before in the same sentence is 该局, 该协会 the second time, unless another organization whose name ends so
 * comes between: 甲公司董事长……，该公司总经理……. In what somebody `said` a list of organizations keeps its names. Organizations of one name are distinguished by the parent in front of them.
 */
export const namedOnce = (discourse: Discourse, words: Phrase, said: boolean): Phrase => {
  const orgs = discourse.facts.allOrgs();
  const names = byName(orgs);
  const city = discourse.facts.record.city?.zh;
  const mentioned = new Set<string>();
  const named: Named[] = [];
  let changed = false;
  let shortened: number | undefined;
  const inLists = new Map<string, string | undefined>();
  let read = "";
  const pieces = words.pieces.map((piece, at): Piece => {
    const before = read;
    read += piece.s;
    const ended = piece.shortOf === undefined ? nameAtEnd(names, piece.s) : undefined;
    if (ended) {
      mentioned.add(ended.name.text);
      named.push({ key: ended.name.text, name: ended.name.text, head: headOf(ended), org: ended });
    }
    const alike = piece.shortOf === undefined ? (names.get(piece.s) ?? []) : [];
    const org = piece.shortOf === undefined ? alike[0] : byId(orgs).get(piece.shortOf);
    if (!org) {
      const level = byLevel(orgs, piece);
      if (level) named.push({ key: level.name.text, name: level.name.text, head: headOf(level), org: level });
      return piece;
    }
    const front = words.pieces[at - 1]?.s ?? "";
    const parent = alike.find((one) => one.parent && front.endsWith(one.parent.name.text))?.parent?.name.text;
    const key = `${parent ?? ""}${org.name.text}`;
    const head = headOf(org);
    // 在甲大学，乙大学与该校: beside the other of two only the place can be meant.
    const where = named.findIndex((one) => one.key === key);
    const placed = front === "与" && where >= 0 && before.includes(`在${org.name.text}`);
    // 甲校校长、乙校客座教授某某到访该校: a goal after two of a kind has its name.
    const goal =
      /(?:到访|访问|来到|赴|(?<!受)到)$/.test(front) && new Set(named.map((one) => one.key)).size > 1;
    const earlier = placed ? named.slice(where, where + 1) : named;
    const last = earlier.findLast((one) => isAlike(one, head));
    const between =
      piece.mention !== undefined &&
      (isBetween(earlier, org, key, before) || isBehindOther(discourse, earlier, org, piece.mention, front));
    const other =
      last !== undefined &&
      (isSpokenOf(names, before, last) ||
        isOfEither(earlier, head, before) ||
        isFarOfTwo(earlier, head, before, last) ||
        isOneOfMany(earlier, head, before) ||
        (piece.mention?.includes("+") === true &&
          (isOneOfList(earlier, before, last) || isFarInList(head, before, last))));
    // 甲院研修中心, never 甲院该中心; 示例分院 after its own 研究院, of which 该院 could be either.
    const behindWhole = org.parent !== undefined && isNamedAt(words.pieces[at - 1], org.parent.org);
    const besideWhole =
      org.parent !== undefined &&
      earlier.some((one) => one.org === org.parent?.org && one.key !== key && isAlike(one, head));
    const clear = !between && last?.key === key && !last.brief && !other && !behindWhole && !besideWhole;
    // 某医院管理处、该委相关处室: in a list 该委 would seem to be of the member before it.
    const ofPost = !/^[、，与和及]/.test(words.pieces[at + 1]?.s ?? "、");
    const vague = head === "总部" || (ofPost && head.length === 1 && !/[校院]/.test(head));
    // 区总工会主席甲，区总工会副主席乙: a name that ends in 工会 has no noun of its own.
    const ofUnion = ofPost && org.name.text.endsWith("工会") && piece.mention?.includes("+") === true;
    // 甲集团董事长某某，乙大学校长某某及甲集团办公室负责人: behind another organization in a list of people 该集团 is far from its name.
    const listedBehind =
      piece.mention?.includes("+") === true &&
      /(?:集团|公司|银行|部|局|厅|所|站|社)$/.test(head) &&
      /[，、及和与]$/.test(front) &&
      earlier.length > 0 &&
      earlier.at(-1)?.key !== key;
    const behindOther = earlier.at(-1)?.key !== key;
    const beside =
      listedBehind ||
      (ofUnion && /[，、]$/.test(front)) ||
      (vague && /[、及]$/.test(front) && earlier.at(-1)?.key !== key);
    const brief = piece.shortOf !== undefined;
    if (!brief || named.at(-1)?.key !== key)
      named.push({ key, name: org.name.text, head, org, brief, at: read.length });
    const again = inLists.get(key);
    inLists.set(key, piece.mention);
    if (!mentioned.has(key)) {
      mentioned.add(key);
      return piece;
    }
    // 科技部部长甲、秘书长乙: in a list of people the whole needs no 该 after its part.
    const ofList = again?.includes("+") === true && again === piece.mention;
    const inList = ofList && piece.shortOf === undefined;
    // 局办公室主任甲，以及市局、县局代表: a member of a list of its own is not empty.
    const member = /^[、和及]/.test(words.pieces[at + 1]?.s ?? "");
    if (ofList && !member && isBehindPart(discourse, words.pieces, at, org)) {
      changed = true;
      return { ...piece, s: "", shortOf: undefined, full: undefined };
    }
    // 甲局局长某某代表市甲局签字: a short form of the same sentence.
    if (
      brief &&
      !ofList &&
      last?.key === key &&
      !between &&
      !other &&
      isShortAgain(words.pieces, at, before, said)
    ) {
      const noun = shortNoun(piece.s, org);
      if (noun !== undefined) {
        changed = true;
        shortened = at;
        return { ...piece, s: `该${noun}`, shortOf: undefined, full: undefined };
      }
    }
    // 甲大学研究院副院长、教授某某: a rank of the same person.
    const earlierPost = words.pieces[at - 2]?.s ?? "";
    const ofSame =
      front === "、" &&
      again !== undefined &&
      again === piece.mention &&
      /\p{Script=Han}$/u.test(earlierPost) &&
      !discourse.facts.people.some(
        ({ name, functions }) =>
          name?.text === earlierPost || functions.some(({ text }) => text === earlierPost),
      );
    if (ofSame && RANK.test(words.pieces[at + 1]?.s ?? "")) {
      changed = true;
      return { ...piece, s: "" };
    }
    // 访问湖滨某科学院医院, not 湖滨该院医院: a city in front of a name would be in front of 该.
    const behindCity = city !== undefined && city !== "" && front.endsWith(city);
    // 州委书记, never 该委书记: a committee keeps its name before the post of its secretary.
    const ofSecretary = head.endsWith("委") && /^(?:副?书记|常委|委员)/.test(words.pieces[at + 1]?.s ?? "");
    // A political party keeps its full name before a post, because 该党 would refer to the person.
    // 该委医政处, not 该委该处.
    if (at > 0 && shortened === at - 1) return piece;
    const behindBranch = ofList && words.pieces.slice(Math.max(0, at - 4), at).some((one) => isBranch(one.s));
    const listed = said && (words.pieces[at + 1]?.s ?? "").startsWith("、");
    if (
      !clear ||
      // 甲商会会长某某，市侨联处长、甲商会秘书长某某: in a text of several 商会 the noun is not clear behind another organization.
      (inList && behindOther && /.会$/.test(head) && isOneOfKind(orgs, org, head)) ||
      beside ||
      behindBranch ||
      goal ||
      behindCity ||
      ofSecretary ||
      head.endsWith("党") ||
      listed ||
      // 代表湖滨大学、海角学院: one of two for which somebody acted.
      (front.endsWith("代表") && (words.pieces[at + 1]?.s ?? "").startsWith("、")) ||
      !showsHead(org)
    )
      return piece;
    changed = true;
    shortened = at;
    // 高新区管委会 behind 湖滨新区, not 该区高新区管委会.
    if (/区$/.test(head) && /^\p{Script=Han}{1,8}区/u.test(words.pieces[at + 1]?.s ?? ""))
      return { ...piece, s: "" };
    // 高新区党工委书记: a zone is its noun, without 该; so is an association in a list of people.
    const bare = /.区$/.test(head) || head === "总商会" || (inList && /.会$/.test(head));
    // 校长甲代表学校签字: 该校 would be the other of two.
    const whole = front.endsWith("代表") && head === "校" ? "学校" : undefined;
    // 在甲大学，代表团与校长乙、工学院院长丙座谈: where they met shows whose they were.
    const next = words.pieces[at + 1]?.s ?? "";
    const own = placed && (HEAD_OF_ORGANIZATION.test(next) || UNIT.test(next)) ? "" : whole;
    const called = own ?? (bare ? head : `该${headAfterThis(org)}`);
    return piece.shortOf === undefined ? { ...piece, s: called } : { ...piece, full: called };
  });
  return changed ? { ...words, pieces } : words;
};

/** A part of an organization. */
const UNIT = /^\p{Script=Han}+(?:学院|系|处|部|中心|研究院|研究所)$/u;

const HEAD_OF_ORGANIZATION =
  /^(?:党委|常务|执行)?副?(?:[校院会局馆所社]长|秘书长|主任|书记|董事长|总经理|理事长|主席)/;

const SPOKE = /^(?:[^，：]*(?:上|中|时|日|午|晚|前|后)[，：])?(?![^，]*围绕)[^就，]{0,12}(?:发言|致辞)$/;

/** 甲作了发言, 各方都发了言: a sentence that only states that somebody spoke. */
const spokenOnly = (words: Phrase): Phrase => {
  const last = words.pieces.at(-1)?.s;
  const text = textOf(words);
  if ((last !== "发言" && last !== "致辞") || text.length > 20 || !SPOKE.test(text)) return words;
  const rest = words.pieces.slice(0, -1);
  const all = /(?:各方|双方|与会人员)$/.test(textOf({ ...words, pieces: rest }));
  if (all) return { ...words, pieces: [...rest, { s: last === "致辞" ? "都致了辞" : "都发了言" }] };
  return { ...words, pieces: [...rest, { s: last === "致辞" ? "致辞" : "作了发言" }] };
};

/** The final edits to the sentences of one plan. */
export const finished = (discourse: Discourse, lines: readonly Line[]): Line[] =>
  withShortNames(discourse, lines).map((line) =>
    line.own
      ? line
      : {
          ...line,
          words: namedOnce(
            discourse,
            withOwnOrganizations(discourse, spokenOnly(line.words)),
            line.id.includes(".remarks["),
          ),
        },
  );
