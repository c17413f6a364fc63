import { useTranslations } from "next-intl";
import { useOffice } from "./office-context";
import { type PageCommand, pageCommands } from "./page-commands";

/** What can be done from the search, in the order in which it is offered; `may`: the permission that it needs. */
const COMMANDS = [
  { name: "newEvent", href: "/events/new", may: "createEvent" },
  { name: "today", href: "/" },
  { name: "events", href: "/events" },
  { name: "month", href: "/events?view=month" },
  { name: "digest", href: "/digest" },
  { name: "briefings", href: "/organizations" },
  { name: "mine", href: "/follow-ups/mine" },
  { name: "followUps", href: "/follow-ups" },
  { name: "board", href: "/follow-ups?view=board" },
  { name: "overview", href: "/follow-ups/figures" },
  { name: "late", href: "/follow-ups?dueStatus=late" },
  { name: "articles", href: "/articles" },
  { name: "myArticles", href: "/articles?view=mine" },
  { name: "agreements", href: "/agreements" },
  { name: "people", href: "/people" },
  { name: "organizations", href: "/organizations" },
  { name: "venues", href: "/venues" },
  { name: "reminders", href: "/reminders" },
  { name: "glossary", href: "/settings/glossary" },
  { name: "houseStyle", href: "/settings/house-style" },
  { name: "users", href: "/settings/users", may: "manageUsers" },
  { name: "office", href: "/settings" },
  { name: "account", href: "/settings/account" },
] as const;

export type Command = { name: string } & ({ href: string } | Pick<PageCommand, "run">);

/** How many of them are offered before anything is typed. */
const FEW = 6;

const isChinese = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** Letters begin a word and are at least three, since two are the initials of a person. */
const contains = (text: string, word: string): boolean =>
  isChinese(word) ? text.includes(word) : word.length > 2 && ` ${text}`.includes(` ${word}`);

/**
 * The commands whose name or other words contain each word of a query, those of the open page first; a few for an empty one, before
 * what the open page does with its list.
 */
export function useCommands() {
  const t = useTranslations("search");
  const { may } = useOffice();
  return (query: string): Command[] => {
    const asked = query.toLowerCase().split(/\s+/).filter(Boolean);
    const matches = (name: string, words: string) =>
      asked.every((word) => contains(`${name} ${words}`.toLowerCase(), word));
    const found = pageCommands().filter(({ name, act }) => matches(name, act ? t(`here.${act}`) : ""));
    const isLast = ({ act }: PageCommand) => asked.length === 0 && (act === "export" || act === "filter");
    const here = found.filter((each) => !isLast(each));
    const anywhere = COMMANDS.filter((each) => !("may" in each) || may[each.may])
      .map(({ name, href }) => ({ href, name: t(`command.${name}.name`), words: t(`command.${name}.words`) }))
      .filter(({ name, words }) => matches(name, words))
      .slice(0, asked.length > 0 ? undefined : FEW);
    const asCommand = ({ name, run }: PageCommand) => ({ name, run });
    return [
      ...here.map(asCommand),
      ...anywhere.map(({ name, href }) => ({ name, href })),
      ...found.filter(isLast).map(asCommand),
    ];
  };
}
