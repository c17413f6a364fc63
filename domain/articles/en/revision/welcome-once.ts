import { allLines, type Composed, type Line, newsOf, withLinesReplaced } from "../../compose";
import { keysOfLine } from "../../final-checks/keys-of-line";
import { OPEN, type Phrase, partOf, plain, say, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** "Lee visited the port and was received by Ray, its director": the hosts at the end of the news. */
const RECEIVED_BY = /,? and (?:was|were) (?:received|welcomed) by (?=[^;:“]+$)/u;
/** "… welcomed the guests": what the same hosts did at an occasion of its own. */
const WELCOMED = /^ (?:welcomed|received|greeted) [^,;:“]{2,60}$/u;
/** Occasions that are the reception itself: a welcome in front of talks or at a dinner is another act. */
const ARRIVAL =
  /\b(?:airport|arrival|entrance|gate|harbou?r|parade|pier|quay|station|(?<!signing )ceremony)\b/u;
/** "Lee welcomed the guests and said that it is an honour to welcome them": a welcome in other words. */
const WELCOME_SAID =
  /^([^,;:“]{2,60}?) (?:welcomed|greeted) ([^,;:“]{2,60}?) and (?=said (?:that )?(?:it (?:is|was) an? (?:\p{Ll}+ )?(?:honour|honor|pleasure|privilege) (?:for \p{Ll}+ )?|(?:he|she|they) (?:is|was|are|were) (?:\p{Ll}+ )?(?:pleased|honoured|honored|delighted|happy|proud|glad) )to (?:welcome|receive) (them|him|her|it)\b)/u;

/** The welcome at an occasion by the hosts whom the news names, if they have done nothing else before. */
const welcomeBy = (
  lines: readonly Line[],
  hosts: string,
): { line: Line; from: number; to: number } | undefined => {
  const keys = hosts.split("+");
  const line = lines.find((one) => keys.some((key) => keysOfLine(one).has(key)));
  if (!line || line.own) return undefined;
  const { pieces } = line.words;
  const first = pieces.findIndex(({ mention }) => mention === hosts);
  const last = pieces.findLastIndex(({ mention }) => mention === hosts);
  if (first < 0) return undefined;
  const length = (to: number): number => pieces.slice(0, to).reduce((sum, { s }) => sum + s.length, 0);
  const [from, to] = [length(first), length(last + 1)];
  const text = textOf(line.words);
  return from > 0 && ARRIVAL.test(text.slice(0, from)) && WELCOMED.test(text.slice(to))
    ? { line, from, to }
    : undefined;
};

/** "the port's Chairman Dr Lee": the organization of a host whose post the news has directly behind it. */
const withOwner = (hosts: Phrase, news: Line, { facts }: Discourse): Phrase | undefined => {
  const [first] = hosts.pieces;
  const who = facts.people.find(({ key }) => key === first?.introduces);
  if (!who || hosts.pieces.some(({ organization, shortOf }) => organization ?? shortOf)) return hosts;
  const own = who.posts[0]?.org?.org.name.text;
  const owner = news.words.pieces.find(
    ({ organization }) => organization && organization.id === own,
  )?.organization;
  if (!owner) return own === undefined ? hosts : undefined;
  // "Dr Lee, Chairman": the post behind the name has the organization in another place.
  return new RegExp(`[,${OPEN}]`, "u").test(textOf(hosts)) ? undefined : say`the ${owner.noun}'s ${hosts}`;
};

/** The text in which hosts receive the guests once: where they welcomed them at an occasion of its own, not in the news too. */
const withReceptionAtOccasion = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const news = newsOf(blocks);
  const text = news ? textOf(news.words) : "";
  const clause = RECEIVED_BY.exec(text);
  if (!news || !clause) return [...blocks];
  const hosts = partOf(news.words, clause.index + clause[0].length, text.length);
  const who = hosts.pieces[0]?.mention;
  if (who === undefined || hosts.pieces.some(({ s, mention }) => mention !== who && s !== OPEN))
    return [...blocks];
  const welcome = welcomeBy(allLines(blocks).slice(1), who);
  if (!welcome) return [...blocks];
  const { line, from, to } = welcome;
  const owned = withOwner(hosts, news, discourse);
  if (!owned) return [...blocks];
  const set =
    textOf(owned).endsWith(OPEN) || !textOf(owned).includes(OPEN) ? owned : say`${owned}${plain(OPEN)}`;
  const words = say`${partOf(line.words, 0, from)}${set}${partOf(line.words, to, textOf(line.words).length)}`;
  return withLinesReplaced(blocks, (one) => {
    if (one === news) return [{ ...news, words: partOf(news.words, 0, clause.index) }];
    return [one === line ? { ...line, words } : one];
  });
};

/** "Lee said that it is an honour to welcome the guests": the welcome once. */
const withWelcomeSaid = (line: Line): Line => {
  const text = textOf(line.words);
  const found = line.own ? null : WELCOME_SAID.exec(text);
  if (!found) return line;
  const [front = "", who = "", whom = "", pronoun = ""] = found;
  const at = text.indexOf(` ${pronoun}`, front.length) + 1;
  const named = spliced(line.words, at, at + pronoun.length, whom);
  return { ...line, words: spliced(named, who.length + 1, front.length, "") };
};

/** The text in which a welcome is stated once. */
export const withWelcomeOnce = (blocks: readonly Composed[], discourse: Discourse): Composed[] =>
  withReceptionAtOccasion(
    withLinesReplaced(blocks, (line) => [line.id.includes(".remarks[") ? withWelcomeSaid(line) : line]),
    discourse,
  );
