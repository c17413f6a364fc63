// The processor time of reading long write-ups, each a difficult one for the expressions of the reader, in a process of its own:
// other tests share theirs.
import type { Lang } from "@/domain/events/values";
import { readWriteUp } from "@/domain/write-ups/read-write-up";

const names = Array.from({ length: 400 }, (_, n) =>
  [...n.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join(""),
);
const english = names.map(
  (name) =>
    `John Muster${name}, director of the Sample Office, attended the meeting. Muster${name} spoke on trade.`,
);
const chinese = names.map(
  (_, n) => `样例市商务局局长王${String.fromCharCode(0x5b80 + n)}出席会议，并介绍了有关情况。`,
);

const WRITE_UPS: readonly [what: string, lang: Lang, text: string][] = [
  [
    "titles in capitals",
    "en",
    "The delegation met Zhang Wei, DEPUTY DIRECTOR-GENERAL OF THE COMMERCE BUREAU, on 3 March 2024.",
  ],
  ["circumstances before a signing", "zh", `会议召开\n王小样在${"在".repeat(44)}A签署合作协议。`],
  ["one short name that is not closed", "en", `Head\n (${"A".repeat(59_000)}`],
  ["stops in one line", "en", `Head\n${"A. ".repeat(20_000)}`],
  ["one title after the other", "zh", `标题\n样例局局长王小样${"代表".repeat(15_000)}。`],
  ["organizations that are not declared", "zh", `标题\n样例局局长王小样${"商会会长".repeat(10_000)}。`],
  ["organizers without a verb", "zh", `标题\n由样例会主办，${"由".repeat(59_000)}。`],
  ["400 people in English", "en", english.join(" ")],
  ["400 people in Chinese", "zh", chinese.join("")],
];

const times = WRITE_UPS.map(([what, lang, text]) => {
  const before = process.cpuUsage();
  readWriteUp(text, lang);
  const { user, system } = process.cpuUsage(before);
  return { what, milliseconds: (user + system) / 1000 };
});
console.log(JSON.stringify(times));
