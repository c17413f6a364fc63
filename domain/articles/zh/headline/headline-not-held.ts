import { type Line, line } from "../../compose";
import { type Phrase, plain, say, says, sourced } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { phrase } from "../../reference/facts";

/** 在湖滨: the city of an event to come, which its name does not have. */
const cityOfNotice = ({ facts }: Discourse, name: string): Phrase => {
  const { status, online } = facts.record;
  const city = facts.said(facts.record.city, "city");
  const known = city === undefined || name.includes(city.text.replace(/市$/, ""));
  return known || status !== "planned" || online === "fully" ? plain("") : say`在${phrase(city)}`;
};

/** 某论坛延期举行: the headline of an event that has not taken place. */
export const notHeld = (discourse: Discourse): Line | undefined => {
  const { facts } = discourse;
  const { record } = facts;
  const name = facts.said(record.officialName, "officialName") ?? facts.said(record.title, "title");
  if (!name || record.status === "held") return undefined;
  const goes = /^(.*?[^\d日月])(?:\d+月)?(?:\d+日)?(?:上午|下午|晚)?(?=赴|到|来访|访问)(.*)$/.exec(
    name.text,
  )?.[1];
  if (goes && record.status === "planned" && !/举行$|举办$|将/.test(name.text)) {
    const rest = name.text.slice(goes.length).replace(/^(?:\d+月)?(?:\d+日)?(?:上午|下午|晚)?/, "");
    return line("headline", sourced(plain(`${goes}将${rest}`, [name.path]), "status"));
  }
  const end = { planned: "将举行", postponed: "延期举行", cancelled: "取消" }[record.status];
  const bare = record.status === "planned" && /举行$|举办$/.test(name.text);
  const where = cityOfNotice(discourse, name.text);
  const held = says(where) ? say`将${where}举行` : plain(end);
  return line("headline", sourced(bare ? phrase(name) : say`${phrase(name)}${held}`, "status"));
};
