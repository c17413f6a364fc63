import { isDependent, isOfficeAlone } from "./chinese-words";
import { costly } from "./costly";
import { isFieldOfWork } from "./english-parts";
import { withoutPlaces } from "./heading-places-en";
import { organizationAlone } from "./items";
import { CLOSING, OURS } from "./lexicon/messages";
import { EN_COUNTRIES, EN_FIELDS, EN_ORG_WORDS, hasOrganizationWord } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import type { OrganizationElement } from "./people";
import { phrasesOf } from "./phrases";
import { withoutOwnOrganization } from "./senders";
import { kindOf } from "./signature";
import { rootOfSigned } from "./signed-roots";
import { type Line, withoutMarks } from "./text";

const HAN = /\p{Script=Han}/u;

type Lines = readonly (Line | undefined)[];

const isWhole = ({ text, lang }: OrganizationElement): boolean =>
  lang === "zh"
    ? !isDependent(simplified(text)) && !isOfficeAlone(simplified(text))
    : hasOrganizationWord(text) &&
      !text.split(" ").every((word) => EN_FIELDS.has(word.toLowerCase()) || /^(?:and|&|of)$/.test(word));

/** The first whole organization of a line that may also name a person and a post. */
export const organizationIn = (words: string): OrganizationElement | undefined => {
  for (const { readings } of phrasesOf(words)) {
    const element = readings[0]?.parts[0]?.element;
    if (element?.kind === "organization" && !element.weak && isWhole(element)) return element;
  }
  return undefined;
};

/** 14 Model Lane, Derby DE1 3QF */
export const ADDRESS = costly(
  /^\d{1,5}[A-Za-z]?,? \p{Lu}|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b(?:P\.?O\.? Box|Suite|Floor)\b|^\P{P}{2,12}[省市区县]\P{P}{0,20}(?:路|街|大道|巷)\d*号?/u,
);
const LETTER_ENDS = /^(?:特此|专此|此复|此函)\P{P}{0,6}[。.！!]?$/u;
const DATED = costly(
  /^(?:\d{4}|[〇零一二三四五六七八九]{4})\s*[年/.-]\s*\S{1,3}\s*[月/.-]\s*\S{1,3}日?$|^(?:\p{Lu}\p{L}+, )?\d{1,2} \p{Lu}\p{L}{2,8}\.? \d{4}$|^\p{Lu}\p{L}{2,8} \d{1,2}, \d{4}$/u,
);
const SITE = costly(/^(?:(?:https?:\/\/)?(?:[\w-]+\.){1,4}\p{Ll}{2,}\S*|\S+@\S+)$/u);
const BOX = costly(
  /^(?:p\.? ?o\.? )?box \d|^\p{Lu}[\p{L}-]+(?:str\.|stra(?:ss|ß)e|gatan|vej|laan|weg|allee|platz) \d+\w?$|^(?:[A-Z]{1,2}-)?\d{4,6} \p{Lu}[\p{L} -]+(?:, \p{Lu}[\p{L} ]+)?$|^(?:\d{3,6} )\p{Lu}\p{L}+$|^[^,]{3,40}, (?:[A-Z]{1,2}-?)?\d{3,6}(?: \d{2})?\b/iu,
);
const isContact = (words: string): boolean =>
  kindOf(words) === "contact" ||
  ADDRESS.test(words) ||
  SITE.test(words) ||
  BOX.test(words) ||
  EN_COUNTRIES.has(words.toLowerCase()) ||
  /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(words);

// "Office of the Consul General", "Events Team", "The Mayor's Office": within the organization on another line.
const OFFICE = costly(
  /^(?:the )?(?:(?:office|secretariat|cabinet|desk|bureau) of the \p{L}+(?: \p{L}+){0,2}|\p{L}+['’]s? office|(?:\p{L}+[ &]+){0,3}(?:secretariat|team|office|department|dept\.?|division|section|unit|desk|affairs|relations|protocol|reception))$/iu,
);
/** Whether a line only names an office within the organization of another line: "Office of the Director General". */
export const isOfficeWithin = (words: string): boolean => OFFICE.test(words);
const OFFICE_ZH =
  /^(.{3,}?(?:会|馆|局|委|院|校|学|行|司|团|中心|集团))(?:的)?(?:秘书处|办公室|办公厅|外联部|联络部|国际部|综合部|行政部|会务组|工作组)$/u;
const LEAD = costly(
  /^(?:(?:for and )?on behalf of|for|from|(?:sent|submitted|prepared|compiled|provided|reported) by)(?: the)? (?=\p{Lu})/iu,
);
const TAIL_EN = / (?:team|staff|management|secretariat|organi[sz]ers)$/iu;
const TAIL_ZH = /\s*(?:敬上|谨上|谨启|上报|报送?|提供|整理|供稿|敬邀|谨复)$/u;

/** Whether a line is only the date below a signature. */
export const isSignedDate = (words: string): boolean =>
  DATED.test(words) || /^\d[\d\s年月日./-]*$/u.test(words);
/** The organization that an office signs for: 样河县财政局 of 样河县财政局办公室. */
export const rootOfOffice = (name: string): string =>
  /[省市区县州]委/u.test(name) ? name : (OFFICE_ZH.exec(name)?.[1] ?? name);

const bareOf = (words: string): string =>
  (HAN.test(words) ? words : withoutPlaces(words).words)
    .replace(LEAD, "")
    .replace(/^the (?=\p{Lu})/iu, "")
    .replace(TAIL_EN, "")
    .replace(TAIL_ZH, "");

/** The organization that a closing line names: 样例商会 of 样例商会秘书处, "Model Bank" of "for Model Bank". */
const signing = (names: readonly string[], said: readonly string[]): OrganizationElement | undefined => {
  const roots = names
    .map(bareOf)
    .map((name) => OFFICE_ZH.exec(name)?.[1] ?? rootOfSigned(name, said.join("\n")));
  const known = roots.map(organizationIn).find((each) => each);
  return (
    known ??
    roots.map((root) => (HAN.test(root) ? undefined : organizationAlone(root, true))).find((each) => each)
  );
};

interface Signed {
  organization: OrganizationElement;
  /** The first line of the closing block. */
  at: number;
}
const MAX_BLOCK = 7;
const MAX_OPENING = 4;

// "Best regards,\nAnn": who writes, unlike "IATA" or a firm that the letter names.
const GIVEN_NAME = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const isGivenName = (words: string, said: readonly string[]): boolean =>
  GIVEN_NAME.test(words) &&
  !EN_ORG_WORDS.has(words.toLowerCase()) &&
  !OFFICE.test(words) &&
  !said.some((line) =>
    ["from", "at", "of", "for", "with"].some((joint) => line.includes(`${joint} ${words}`)),
  );

// "Protocol Division": of an organization that the block does not name.
const UNIT_BEHIND = / (?:division|section|office|department|unit|desk|team)$/iu;
const isUnitOnly = (words: string): boolean =>
  UNIT_BEHIND.test(words) && isFieldOfWork(bareOf(words).replace(UNIT_BEHIND, ""));

/** The organization of a closing block that names no person: an office, its organization, an address. */
const ofBlock = (lines: readonly string[], said: readonly string[]): OrganizationElement | undefined => {
  const signed = lines.filter(
    (words) => !DATED.test(words) && !isContact(words) && !isGivenName(words, said),
  );
  if (signed.length === 0 || lines.length > MAX_BLOCK) return undefined;
  const wholes = signed.filter((words) => !OFFICE.test(words));
  const names = wholes.length > 0 ? wholes : signed;
  if (names.every(isUnitOnly)) return undefined;
  const isEach = names.every((words) => kindOf(bareOf(words)) === "organization");
  return isEach && names.length <= 2 ? signing(names, said) : undefined;
};

// "——示例国商会", "— submitted by Model Bank"
const BEHIND_DASH = costly(/^(?:-{1,3}|—{1,3}|–|\/\/)\s*(\p{L}.{3,70})$/u);
const SIGNED_ZH = /^(\p{Script=Han}{4,30})\s+(?:敬上|谨上|谨启|敬邀|谨复|上报|报送)$/u;
const GUEST_LIST = /\bguests?\b|来宾|客人|嘉宾/iu;

const signedBy = (lines: Lines): Signed | undefined => {
  const texts = lines.map((line) => (line ? line.text.trim() : ""));
  const end = lines.findLastIndex(
    (line) => line && [LETTER_ENDS, CLOSING].some((closes) => closes.test(withoutMarks(line.text))),
  );
  const said = lines.slice(0, Math.max(0, end)).flatMap((line) => line?.text ?? []);
  const organization =
    end > 0
      ? ofBlock(
          lines.slice(end + 1).flatMap((line) => (line ? [withoutMarks(line.text)] : [])),
          said,
        )
      : undefined;
  const isOurs = said.some((words) => OURS.test(words)) || !said.some((words) => GUEST_LIST.test(words));
  if (organization && isOurs) return { organization, at: end };
  const last = texts.findLastIndex((words) => words !== "" && !DATED.test(words));
  const above = texts.slice(0, Math.max(0, last));
  const name = (BEHIND_DASH.exec(texts[last] ?? "") ?? SIGNED_ZH.exec(texts[last] ?? ""))?.[1];
  const isItem = above.some((words) => BEHIND_DASH.test(words));
  const isTheirs =
    !LEAD.test(name ?? "") &&
    above.some((words) => GUEST_LIST.test(words)) &&
    !above.some((words) => OURS.test(words));
  const behind =
    name && last > 0 && !isItem && !isTheirs ? ofBlock([name.replace(/[。.]$/u, "")], above) : undefined;
  return behind && { organization: behind, at: last };
};

/** Words that say that the writer's own people visit: 我院来访人员. */
export const OWN_VISIT = costly(
  /[我本敝](?:司|方|单位|公司|局|院|校|会|行|处|委|办|中心|部|厅|集团|协会|商会|馆|社|所|们)[^，,。：:]{0,8}(?:来访|到访|赴访|访问|拜访|来[^，,。：:]{0,8}(?:考察|参观|访问|拜访))/u,
);

/**
 * A letter that only an office or a firm signs, below closing words (特此函复。, "Best regards,") or behind a dash: its people are
 * those of who signs.
 */
export const withLetter = (lines: Lines): Lines => {
  const signed = lines.some((line) => line?.sender?.organization) ? undefined : signedBy(lines);
  if (!signed) return lines;
  const { organization, at: end } = signed;
  const first = lines.findIndex((line) => line);
  const visits = lines.some((line) => line && OWN_VISIT.test(line.text));
  const sender = { organization, ...(visits && { visits }) };
  return lines.map((line, at) => {
    if (!line || line.aside) return line;
    const words = withoutMarks(line.text);
    // 示例市外事办公室：, the addressee
    const below = lines.slice(at + 1).find((each) => each);
    const isAddressee =
      (at === first || (at < first + MAX_OPENING && below && OURS.test(below.text))) &&
      /[:：]$/u.test(words) &&
      kindOf(words.replace(/[:：]$/u, "")) === "organization";
    if (at >= end || isAddressee) return { ...line, aside: true };
    return { ...line, text: withoutOwnOrganization(line.text.trim()), sender };
  });
};
