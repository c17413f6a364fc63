import { latinNameScore } from "./english-words";
import { EN_ORG_WORDS } from "./lexicon/organizations";

// "from the Model Board Ann Sample (", "From our hospital Ann Sample,"
const FROM =
  /(?<=^|[:;.] |^and |[;,] and )[Ff]rom (?:the )?((?:(?:our|my) \p{Ll}{3,}|\p{Lu}[^\s,;:()]*)(?: [^\s,;:()]+){2,12}?)(?= ?\(|,)/gu;
const OURS = /^(?:our|my) (?!side|end|team|part)/u;
// The last words of names that begin with their kind: "Chamber of Commerce", "Ministry of Foreign Affairs".
const LAST_WORDS =
  /^(?:commerce|trade|industry|affairs|tourism|health|education|agriculture|culture|technology|transport|finance|ltd|limited|inc|llc|gmbh|plc|corp|co|ag)$/u;
const LONGEST_NAME = 4;

const plain = (word = ""): string => word.toLowerCase().replace(/\.$/u, "");
const endsOrganization = (word: string): boolean =>
  EN_ORG_WORDS.has(plain(word)) || LAST_WORDS.test(plain(word));

/** How many of the words name the organization before somebody's name: 3 of "Model Sisal Board Ann Sample". */
const ownerIn = (words: readonly string[]): number | undefined => {
  const isOurs = OURS.test(words.join(" "));
  for (let at = words.length - 2; at >= Math.max(2, words.length - LONGEST_NAME); at -= 1) {
    const name = words.slice(at);
    const isEnd = isOurs ? at === 2 : endsOrganization(words[at - 1] ?? "");
    if (isEnd && !name.some(endsOrganization) && (latinNameScore(name) ?? 0) > 0) return at;
  }
  return undefined;
};

/**
 * The parts of an English line that name an organization directly before its people, each as a line with the organization as its
 * label ("Model Board: Ann Sample (Director)"), and the words before; undefined if there are none.
 */
export const sourcesApart = (line: string): string[] | undefined => {
  if (!/from /iu.test(line)) return undefined;
  const parts: string[] = [];
  let [from, label] = [0, ""];
  const end = (to: number) => {
    const text = line
      .slice(from, to)
      .replace(/[\s,;:]+(?:and )?$|^and $/u, "")
      .trim();
    if (text !== "") parts.push(`${label}${text}`);
  };
  for (const found of line.matchAll(FROM)) {
    const words = (found[1] ?? "").split(" ");
    const at = ownerIn(words);
    if (at === undefined) continue;
    end(found.index);
    from = found.index + found[0].length - words.slice(at).join(" ").length;
    label = OURS.test(found[1] ?? "") ? "" : `${words.slice(0, at).join(" ")}: `;
  }
  if (from === 0) return undefined;
  end(line.length);
  return parts;
};
