import { costly } from "./costly";
import { organizationAlone } from "./items";
import type { Line } from "./text";

// "Visitors: …. Model Shipping sends Bob Sample": one line for each party.
const NEXT_PARTY = costly(
  /(?<=(?:\p{Ll}{2}|\))[.;]) (?=(?:The )?\p{Lu}[^.,;:]{2,60} (?:sends?|is sending|will send|will be represented by|brings) \p{Lu})/u,
);
// "The participants of Model Bank are now: …" behind another sentence
const SENTENCE_OF_PARTY = costly(
  /(?<=[.!]) (?=(?:The|Our) (?:participants|delegates|delegation|visitors|guests|attendees|members|names) (?:of|from|for) [^.:;]{3,70} (?:are|is|will be|now|remain|includes?)\b)/u,
);
// "Attending: Ann Example (CEO) and Bob Sample (CFO) of Model Bank; …"
const PERSON =
  "\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|la|del|van|von|der|da|dos|bin|al)){1,4} \\([^()]{3,60}\\)";
const OF_BOTH = costly(
  new RegExp(
    `^(?:(?:[Aa]ttending|[Pp]resent|[Pp]articipants|[Aa]ttendees|[Gg]uests|[Vv]isitors)\\s*:\\s*)?((?:${PERSON}(?:, and | and |, )){1,6}${PERSON}) (?:of|from) (?:the )?(\\p{Lu}[^;:]{3,70}?)\\.?$`,
    "u",
  ),
);
const OF_ONE = costly(new RegExp(`^(${PERSON}) (?:of|from) (?:the )?(\\p{Lu}[^;:]{3,70}?)\\.?$`, "u"));
const partiesOf = (line: Line): Line[] | undefined => {
  const parts = line.text.split(/;\s+/u);
  if (/\p{Script=Han}/u.test(line.text) || !parts.some((part) => OF_BOTH.test(part.trim()))) return undefined;
  return parts.map((part) => {
    const [, listed = "", name = ""] = OF_BOTH.exec(part.trim()) ?? OF_ONE.exec(part.trim()) ?? [];
    const organization = name ? organizationAlone(name, true) : undefined;
    return organization
      ? { ...line, raw: part, text: listed, party: { organization, isInLine: true } }
      : { ...line, raw: part, text: part };
  });
};
// "me you know already (Ann Example, manager at Model Bank), plus our president Bob Sample and …"
const KNOWN = costly(
  /^(.*?)\bme,? (?:(?:whom|who) )?you (?:already )?know(?: already)? ?\(([^(),]{4,40}), ([^()]{3,60}?) (?:at|of|from) (?:the )?([^()]{3,60})\),? *(?:plus|and|with|as well as)? *(.*)$/iu,
);
const acquainted = (line: Line): Line[] | undefined => {
  const [all, before = "", name = "", title = "", of = "", others = ""] = KNOWN.exec(line.text) ?? [];
  const organization = all ? organizationAlone(of, true) : undefined;
  if (!organization) return undefined;
  const [listed = "", ...behind] = others.split(/(?<=\p{Ll}{2})[.!]+ /u);
  const plain = listed.replace(
    /(?:^|, | and )our (\p{Ll}[\p{L} -]*?) (?=\p{Lu}\p{Ll}+ \p{Lu})/gu,
    (_, what: string) => `; ${what} `,
  );
  const [own = "", ...rest] = plain.split(/ and (?=\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, )/u);
  const party = { organization, isInLine: true as const };
  return [
    ...(before.trim() === "" ? [] : [{ ...line, raw: before.trim(), text: before, aside: true as const }]),
    { ...line, raw: `${name}, ${title}`, text: `${name}, ${title}`, party },
    ...own
      .split("; ")
      .flatMap((text) =>
        text.trim() === "" ? [] : [{ ...line, raw: text.trim(), text: text.replace(/[,\s]+$/u, ""), party }],
      ),
    ...rest.map((text) => ({ ...line, raw: text, text })),
    ...behind.map((text) => ({ ...line, raw: text, text, aside: true as const })),
  ];
};

// "Ann Example, Director of Model Bank, visited the Sample Port together with Bob Sample, Manager. They were welcomed by …"
const VISIT = costly(
  /^((?:(?:On|Last|This|Yesterday|Today)\b[^,.]{0,24}, )?)(\p{Lu}[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}, [^.;]{3,60}?) (?:of|at|from) (?:the )?(\p{Lu}[^,;.]{3,60}(?:, (?:Inc|Ltd|Co)\.?[^,;.]{0,8})?),? (?:visited|toured|called (?:up)?on|paid a visit to) (?:the )?(\p{Lu}[^,;]{3,70}?)(?: (?:on|last|this|in|yesterday|today)\b[^,;.]{0,24})?(?:,? (?:together|along) with|,? accompanied by) ([^;]{6,160}?)\. (?:They|He|She|The (?:visitors|guests|delegation)) (?:was|were) (?:welcomed|received|greeted|hosted|met) by (?!.*\p{Ll}\. \p{Lu})(.{6,200}?)\.?$/u,
);
const visitOf = (line: Line): Line[] | undefined => {
  const [, , head = "", from = "", to = "", others = "", hosts = ""] = VISIT.exec(line.text) ?? [];
  const [guest, host] = [from, to].map((name) => (name ? organizationAlone(name, true) : undefined));
  if (!guest || !host || guest.place || host.place) return undefined;
  return [
    { ...line, text: head, party: { organization: guest, side: "guest", isInLine: true } },
    { ...line, raw: others, text: others, party: { organization: guest, side: "guest", isInLine: true } },
    { ...line, raw: hosts, text: hosts, party: { organization: host, side: "host", isInLine: true } },
  ];
};

/** The lines of an English sentence or message that names people of several organizations; undefined for another line. */
export const partiesApart = (line: Line): Line[] | undefined => {
  const apart = partiesOf(line) ?? acquainted(line) ?? visitOf(line);
  if (apart) return apart;
  const found = [SENTENCE_OF_PARTY, NEXT_PARTY]
    .map((end) => line.text.split(end))
    .find(({ length }) => length > 1);
  return found?.map((text) => ({ ...line, raw: text.trim(), text: text.trim() }));
};
