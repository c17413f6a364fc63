import { absentIn } from "./absences-en";
import { costly } from "./costly";
import { englishGroupScore } from "./english-groups";
import { englishSentences } from "./english-stops";
import { type Line, withoutMarks, withoutSender } from "./text";

type Lines = readonly (Line | undefined)[];

const MAX_LENGTH = 800;
// "With her are: …", "Travelling with them will be …"
const ALONG = costly(
  /^(?:(?:also |further |other )?(?:travell?ing|coming|attending|joining|arriving|flying) )?(?:together |along )?with (?:him|her|them)(?: (?:are|is|come|comes|will (?:be|come)|travel))?(?: also)?:?\s*(?=\p{Lu})|^(?:accompanying|joining|alongside) (?:him|her|them)(?: (?:are|is|will be))?:?\s*(?=\p{Lu})/iu,
);
// "10:00 Visit to Model Port; received by Ann Example"
const RECEIVED = costly(
  /^(.{3,80}?)(?:[,;–—-]|\.)\s*(?:(?:you|they|the delegation|the guests|the group) (?:will be|are) )?(?:welcomed|received|greeted|met|hosted|briefed|shown (?:a)?round) by (?=(?:Mr|Mrs|Ms|Dr|Prof)?\.? ?\p{Lu}[\p{L}'’-]+ \p{Lu})/u,
);
const TIME = /^\s*\d{1,2}[:.h]\d{2}/u;
// "Good morning, the delegation from Sampleton is led by"
const LED = costly(
  /^(?:(?:good (?:morning|afternoon|evening|day)|hello|hi|dear \p{L}+)[^,.!]{0,24}[,.!] )(?=(?:the|our|a|this) (?:\p{L}+ ){0,3}(?:delegation|group|mission|team|party)\b[^.,;:]{0,60} (?:led|headed) by )/iu,
);
const LED_THEN = costly(
  /^((?:the|our|a|an|this) (?:\p{L}+ ){0,3}(?:delegation|group|mission|team|party)\b[^.,;:]{0,60}?)(?: (?:is|will be|was))?,? ((?:led|headed) by .{5,160}?), ((?:will|is to|is due to|is expected to|plans to|intends to) (?:visit|arrive|come|travel|call|be in|stay|tour|meet)\b[^;]*)$/iu,
);

interface Restated {
  text: string;
  /** What the sentence says besides. */
  aside?: string;
  /** It goes on with the people of the sentence before. */
  goesOn?: true;
}
// "The Ambassador's driver will also come.", "Two guards will accompany the delegation."
const UNNAMED_COME = costly(
  /^((?:the|our|his|her|their|an?|one|two|three|four|\d) [\p{L}'’ -]{4,40}?) (?:will|is|are) (?:also |be )*(?:com(?:e|ing)|join(?:ing)?|attend(?:ing)?|travel(?:l?ing)?|accompany(?:ing)?|there)(?: (?:us|you|them|him|her|along|too|as well|with (?:us|them|him|her)|the (?:delegation|group|party|team|guests)))*\.?$/iu,
);
const OF_SOMEBODY = /^(?:the|our) (?:\p{L}+ )*?\p{L}+['’]s? (?=\p{Ll})/iu;
const unnamedIn = (sentence: string): string | undefined => {
  const who = UNNAMED_COME.exec(sentence)?.[1]?.replace(OF_SOMEBODY, "one ");
  return who !== undefined && !/ \p{Lu}/u.test(who) && (englishGroupScore(who) ?? 0) >= 4 ? who : undefined;
};

// "In her place Bob Sample will come.": both are read together.
const INSTEAD =
  /\binstead\b|\b(?:place|stead) of\b|\b(?:his|her|their) (?:place|stead)\b|\breplac|\bsubstitut/iu;
const restated = (sentence: string, all: string): Restated | undefined => {
  const absent = absentIn(sentence);
  if (absent && !INSTEAD.test(all)) return { text: `Apologies: ${absent}` };
  const unnamed = unnamedIn(sentence);
  if (unnamed) return { text: unnamed };
  const along = ALONG.exec(sentence)?.[0];
  if (along) {
    const verb = /\bthem\b/iu.test(along) ? "They are" : "She is";
    return { text: `${verb} accompanied by ${sentence.slice(along.length)}`, goesOn: true };
  }
  const greeting = LED.exec(sentence)?.[0] ?? "";
  const bare = sentence.slice(greeting.length);
  const [, party = "", led = "", then = ""] = LED_THEN.exec(bare.replace(/\.$/u, "")) ?? [];
  if (then) return { text: `${party} is ${led}`, aside: then };
  return greeting === "" ? undefined : { text: bare };
};

const cut = (line: Line): Line[] => {
  const text = withoutMarks(line.text).trim();
  // A message of a chat is about whoever sends it.
  const isOfChat = withoutSender(line.text) !== line.text;
  if (text.length > MAX_LENGTH || isOfChat || /\p{Script=Han}/u.test(text)) return [line];
  const [received = "", before = ""] = TIME.test(text) ? (RECEIVED.exec(text) ?? []) : [];
  if (received !== "")
    return [
      { ...line, raw: before, text: before, aside: true },
      { ...line, raw: text.slice(before.length), text: `Hosts: ${text.slice(received.length)}` },
    ];
  const sentences = englishSentences(text).map((sentence) => ({ sentence, own: restated(sentence, text) }));
  if (sentences.every(({ own }) => !own)) return [line];
  const lines: Line[] = [];
  let plain = "";
  const endPlain = (): void => {
    if (plain !== "") lines.push({ ...line, raw: plain, text: plain });
    plain = "";
  };
  for (const [at, { sentence, own }] of sentences.entries()) {
    if (!own || own.goesOn) {
      plain = `${plain} ${own?.text ?? sentence}`.trim();
      continue;
    }
    endPlain();
    // Those who come along are of the party of whoever leads it.
    if (sentences[at + 1]?.own?.goesOn) plain = own.text;
    else lines.push({ ...line, raw: sentence, text: own.text });
    if (own.aside) lines.push({ ...line, raw: own.aside, text: own.aside, aside: true });
  }
  endPlain();
  return lines;
};

/**
 * The lines with English sentences in the words that the steps of the reading know: who does not come ("Unfortunately … cannot travel"),
 * who is along with somebody ("With her are: …"), who receives at a point of a programme.
 */
export const withSentencesRestated = (lines: Lines): (Line | undefined)[] =>
  lines.flatMap((line): (Line | undefined)[] =>
    line && !line.aside && !line.party && !line.text.includes("\t") ? cut(line) : [line],
  );
