import { OPEN } from "../../phrase";
import type { Rewording } from "../../rewording";

/** "president of the Reed branch of A; past presidents of the Reed branch": the second mention directly after the first. */
const BRANCH =
  /\bof the (\p{Lu}[\p{L}-]+ (branch|chapter|division|section|unit|station|campus|plant|factory))\b(?=.*? of the (\1)\b)/u;

const branchAgain: Rewording = (text) => {
  if (!text.includes(" of the ")) return undefined;
  const found = BRANCH.exec(text);
  const [, name = "", noun = ""] = found ?? [];
  if (!found || /[“]/.test(text)) return undefined;
  const rest = found.index + found[0].length;
  const alike = text.matchAll(new RegExp(`\\p{Lu}[\\p{L}-]+ ${noun}\\b`, "gu"));
  const others = [...alike].some(([one]) => one !== name);
  const from = text.indexOf(` of the ${name}`, rest);
  return others || from < 0
    ? undefined
    : { from: from + " of the ".length, to: from + ` of the ${name}`.length, text: noun };
};

/** "secretary of the Reed District Party Committee and mayor of Reed District": its Party secretary and mayor. */
const PARTY_SECRETARY =
  /\b((?:deputy )?)secretary of the (\p{Lu}[\p{L}' -]{2,40}?) Party Committee and ((?:(?:deputy|acting) )?(?:mayor|head|governor|magistrate)) of \2(?![\p{L}]| \p{Lu})/u;

const partySecretary: Rewording = (text) => {
  if (!text.includes(" Party Committee and ")) return undefined;
  const found = PARTY_SECRETARY.exec(text);
  const [all = "", rank = "", region = "", post = ""] = found ?? [];
  return found
    ? {
        from: found.index,
        to: found.index + all.length,
        text: `${rank}Party secretary and ${post} of ${region}`,
      }
    : undefined;
};

/** "Managers of Reed Water described the departments of Reed Water": its departments. */
const ITS_OWN =
  /^(?:the )?(?:\p{L}+ ){1,3}of ((?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*) (?:\p{Ll}+ed|gave|held) (?!.*\b(?:its|that)\b)[^,;“]*?\b((?:of|on|about) the (?:\p{Ll}+ ){0,2}\p{Ll}+s of \1)$/u;

const itsOwn: Rewording = (text) => {
  const [all = "", name = "", end = ""] = ITS_OWN.exec(text) ?? [];
  if (all === "") return undefined;
  const what = end.slice(0, end.length - ` of ${name}`.length).replace(/ the /, " its ");
  return { from: text.length - end.length, to: text.length, text: what };
};

const SPEAKERS = /^the other speakers were ((?:\p{Lu}[\p{L}.'’ -]*; )+)(?=\p{Lu}[^;]*,)/u;

/** "Lee and Ray also spoke, as did Cy Dee, mayor of Reed": speakers whom the text knows, in front of the others. */
const othersSpoke: Rewording = (text) => {
  const [front = "", names = ""] = SPEAKERS.exec(text) ?? [];
  if (front === "") return undefined;
  const known = names.split("; ").filter((name) => name !== "");
  const last = known.at(-1) ?? "";
  const list = known.length > 1 ? `${known.slice(0, -1).join(", ")} and ${last}` : last;
  const rest = text.slice(front.length);
  const [one = "", two, ...more] = rest.split("; and ");
  const pair = two !== undefined && more.length === 0 && !one.includes("; ");
  const at = front.length + one.length;
  return [
    ...(pair ? [{ from: at, to: at + "; and ".length, text: `${OPEN} and ` }] : []),
    { from: 0, to: front.length, text: `${list} also spoke, as did ` },
  ];
};

/** How a sentence calls something that it has named itself. */
export const NAMED_WITHIN: readonly Rewording[] = [
  branchAgain,
  branchAgain,
  partySecretary,
  itsOwn,
  othersSpoke,
];
