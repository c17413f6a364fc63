import type { SentencePlan } from "../../aggregation/sentence-plan";
import { type Line, line } from "../../compose";
import type { Visit } from "../../content/message";
import { literal } from "../../literal";
import { type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";
import { markStated } from "../../reference/memory";
import { eventOnline, type Frame, finite, withDay } from "../event/event";
import { takeSetting } from "../event/larger-event";
import { purposeOf } from "../event/name-and-theme";
import { onlyOrganizer, takeArrange } from "../event/organize";
import { PARTY, partyFirst } from "../people/party";
import { wordCount } from "../words/grammar";
import { messagesOf } from "../words/plan";

/** Words of host, visitors and aim for which one sentence has room. */
const MAX_WORDS = 44;

/** The host in the office's own title: "City hosts delegation", "Town welcomes guests". */
const HOSTS = / (?:hosts?|hosted|welcomes?|welcomed|receives?|received) /;

/**
 * "The City of A hosted a delegation of B to celebrate …": the only host of a stay in a city without a known receiver. A
 * separate sentence would only say that the hosts hosted.
 */
export const hostedVisit = (
  discourse: Discourse,
  sentence: SentencePlan,
  head: Visit,
  frame: Frame,
): Line[] | undefined => {
  const { facts, memory } = discourse;
  const { record } = facts;
  const city = facts.said(record.city, "city");
  const named = record.venue !== undefined || record.officialName !== undefined || record.theme !== undefined;
  const elsewhere = (record.areas ?? []).length > 0 || head.stops.length > 0 || head.sights !== undefined;
  if (record.kind !== "reception" || !city || named || elsewhere) return undefined;
  if (!HOSTS.test(facts.said(record.title, "")?.text ?? "")) return undefined;
  const found = messagesOf(discourse).find((one) => one.type === "organize" && one.of === "event");
  const received = sentence.joined.some(({ type }) => type === "receive" || type === "talk");
  const [host, ...more] = (record.organizers ?? []).filter(
    ({ tier }) => tier !== "inviter" && tier !== "go_between",
  );
  const alone = host?.tier === "host" && host.organization !== undefined && more.length === 0;
  if (found?.type !== "organize" || memory.realized.has(found.id) || received || !alone) return undefined;
  const aim = purposeOf(discourse);
  const only = onlyOrganizer(discourse, found.list);
  if (!only) return undefined;
  const isHosts = new RegExp(
    `^(?:the )?(?:(?:city|town|municipality|county) of )?${literal(city.text)}\\b`,
    "i",
  );
  const own = isHosts.test(textOf(only.who)) && host.organization?.kind === "government";
  const party = partyFirst(discourse, head.party, aim !== undefined && wordCount(aim) > 12);
  const visitors = own ? fromSisterCity(discourse, party.words) : party.words;
  markStated(memory, found.id);
  const there = own ? plain("", [city.path]) : say` in ${phrase(city)}`;
  memory.cities.add(city.text);
  const behind = say`${takeSetting(discourse, sentence)}${eventOnline(discourse)}${takeArrange(discourse, sentence)}`;
  const core = say`${only.who} ${finite(frame, only.many === true, only.verb)} ${visitors}${there}${behind}`;
  memory.subject = [];
  const fits = aim !== undefined && wordCount(core) + wordCount(aim) <= MAX_WORDS;
  const words = fits ? say`${withDay(frame, core, true)} to ${aim}` : withDay(frame, core, true);
  const lines = [line(head.id, words)];
  if (aim && !fits) {
    memory.subject = [PARTY];
    lines.push(line("purpose", say`the purpose of the visit was to ${aim}`));
  }
  return lines;
};

/** "delegation from its sister city of Lakeham" for "Lakeham delegation", where the title calls it that. */
const fromSisterCity = ({ facts }: Discourse, visitors: Phrase): Phrase => {
  const title = facts.said(facts.record.title, "title");
  const [, name] =
    / from (?:its )?sister city(?: of)? (\p{Lu}[\p{L} .'’-]*?)(?=$|,| for | to | on )/u.exec(
      title?.text ?? "",
    ) ?? [];
  if (!title || !name) return visitors;
  const own = new RegExp(`${literal(name)} delegation`);
  return own.test(textOf(visitors))
    ? {
        pieces: visitors.pieces.map((piece) => ({
          ...piece,
          s: piece.s.replace(own, `delegation from its sister city of ${name}`),
        })),
        paths: [...visitors.paths, title.path],
      }
    : visitors;
};
