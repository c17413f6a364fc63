import { chineseNameScore } from "./chinese-names";
import { isFieldOfWork } from "./english-parts";
import { organizationAlone } from "./items";
import { CLOSING, OURS } from "./lexicon/messages";
import { hasOrganizationWord } from "./lexicon/organizations";
import type { OrganizationElement } from "./people";
import { isSignedDate, OWN_VISIT } from "./signed-letters";
import { isSeatOfFirm, rootOfSigned } from "./signed-roots";
import { withoutMarks } from "./text";
import { isPhoneLine } from "./travel-lines";

const MAX_LINE = 40;
const MIN_NAME = 4;
const CLOSES = /^(?:谢谢|感谢|多谢|辛苦|麻烦|此致|敬礼|顺[颂祝致]|祝|特此|妥否|请查收|盼复|以上)/u;
const CONTACT = /^(?:会务|业务)?(?:联[系络]|经办|填报|报送|电话|手机|邮箱|地址|传真)/u;
const TAIL = /\s*(?:敬上|谨上|谨启|谨复|上报|报送?|提供|整理|[（(](?:公?章|盖章)[)）])$/u;
const DATE_BEHIND = /[\s,，]+\d[\d年月日号./-]*$/u;
const DASHES = /^[\s—–-]+/u;

const isWriter = (words: string): boolean =>
  /[处部室科组办]$|^[小老]\p{Script=Han}$/u.test(words) ||
  (words.length <= 3 && (chineseNameScore(words) ?? 0) > 1);

/** The organization that signs at the very end of a Chinese text, with whatever else is on its line: a dash, a clerk, a date. */
export const signedAtEnd = (text: string): OrganizationElement | undefined => {
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== "");
  while (lines.length > 1) {
    const last = lines.at(-1)?.trim() ?? "";
    if (!isSignedDate(last) && !isPhoneLine(last) && !CONTACT.test(last)) break;
    lines.pop();
  }
  const line = lines.at(-1)?.trim() ?? "";
  const said = line.split(/[。！!～~]/u).filter((words) => words.trim() !== "");
  if (lines.length < 2 && said.length < 2) return undefined;
  const words = (said.at(-1) ?? "")
    .replace(DASHES, "")
    .replace(/^以上[，,]\s*/u, "")
    .replace(DATE_BEHIND, "")
    .replace(TAIL, "")
    .trim();
  if (words.length > MAX_LINE || CLOSES.test(words) || /[:：、，,；;\t|]/u.test(words)) return undefined;
  const [first = "", ...others] = withoutMarks(words).split(/\s+/u);
  if (first.length < MIN_NAME || !others.every(isWriter)) return undefined;
  if (isSeatOfFirm(first)) return { kind: "organization", text: first, lang: "zh" };
  const found = organizationAlone(rootOfSigned(first, text), false);
  const isWhole = found?.lang === "zh" && !found.place && !found.weak && !found.dependent;
  if (!found || !isWhole) return undefined;
  const name = rootOfSigned(`${found.parent ?? ""}${found.text}`, text);
  return { kind: "organization", text: name, lang: "zh" };
};

const SIGNATURE = 5;
/**
 * The organization below the name of somebody of the list who signs the text: "Kind regards, / Ann Example / Model Works Ltd" below
 * a list with Ann Example.
 */
export const signedByOneOf = (text: string, names: readonly string[]): OrganizationElement | undefined => {
  const lines = text.split(/\r\n?|\n/u).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
  const closing = lines.findLastIndex((line) => CLOSING.test(line));
  const signed = closing < 1 ? [] : lines.slice(closing + 1, closing + 1 + SIGNATURE);
  const [name = "", ...below] = signed.flatMap((line) => line.split(/\s*[|｜]\s*/u));
  if (!names.includes(name.replace(/[,，]$/u, ""))) return undefined;
  for (const words of below) {
    const found = hasOrganizationWord(words) ? organizationAlone(words, true) : undefined;
    if (found && !found.place && !found.parent && found.lang === "en" && !isFieldOfWork(words)) return found;
  }
  return undefined;
};

const OF_GUESTS = /来访|到访|来宾|客人|外宾|贵宾|嘉宾|访客|代表团|考察团|访问团|一行|欢迎|接待/u;
/** Whether the people of a text without a side may be those of the organization that signs it. */
export const speaksForSigner = (text: string): boolean =>
  OURS.test(text) || OWN_VISIT.test(text) || !OF_GUESTS.test(text);
